import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { TwoCircles } from '../../../ui/figure/TwoCircles.tsx';

interface TurnsDoneProps {
  readonly onAgain: () => void;
  readonly onDone: () => void;
}

/** After both turns. */
export function TurnsDone({ onAgain, onDone }: TurnsDoneProps) {
  return (
    <>
      <main class="turns turns-done">
        <TwoCircles r={92} d={62} width={420} height={300} />
        <section role="status">
          <h1>{t('turnsDone')}</h1>
          <p class="t2">{t('turnsDoneLine')}</p>
        </section>
      </main>
      <footer class="foot">
        <div class="ctl row">
          <Button onPress={onAgain}>{t('again')}</Button>
          <Button kind="primary" firstFocus onPress={onDone}>
            {t('done')}
          </Button>
        </div>
      </footer>
    </>
  );
}
