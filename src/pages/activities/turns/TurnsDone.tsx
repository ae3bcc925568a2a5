import { t } from '../../../platform/i18n.ts';
import { TwoCircles } from '../../../ui/figure/TwoCircles.tsx';
import { DoneFoot } from '../DoneFoot.tsx';

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
      <DoneFoot other={t('again')} onOther={onAgain} onDone={onDone} />
    </>
  );
}
