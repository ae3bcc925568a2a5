import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { TwoCircles } from '../../../ui/figure/TwoCircles.tsx';

interface QuietDoneProps {
  readonly said: string;
  readonly onOther: () => void;
  readonly onDone: () => void;
}

/** After any of the quiet ways. */
export function QuietDone({ said, onOther, onDone }: QuietDoneProps) {
  return (
    <>
      <main class="calm">
        <TwoCircles r={92} d={62} width={420} height={330} cy={160} />
        <section class="say" role="status">
          <h1>{said}</h1>
          <p class="t2">{t('breatheDoneLine')}</p>
        </section>
      </main>
      <footer class="foot">
        <div class="ctl row">
          <Button onPress={onOther}>{t('calmOther')}</Button>
          <Button kind="primary" firstFocus onPress={onDone}>
            {t('done')}
          </Button>
        </div>
      </footer>
    </>
  );
}
