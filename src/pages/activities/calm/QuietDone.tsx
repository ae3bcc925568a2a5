import { t } from '../../../platform/i18n.ts';
import { TwoCircles } from '../../../ui/figure/TwoCircles.tsx';
import { DoneFoot } from '../DoneFoot.tsx';

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
      <DoneFoot other={t('calmOther')} onOther={onOther} onDone={onDone} />
    </>
  );
}
