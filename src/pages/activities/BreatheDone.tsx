import type { BreathLength } from '../../domain/checkins/breathing.ts';
import { t } from '../../platform/i18n.ts';
import { DoneFoot } from './DoneFoot.tsx';

interface BreatheDoneProps {
  readonly length: BreathLength;
  readonly onAgain: () => void;
  readonly onDone: () => void;
}

export function BreatheDone({ length, onAgain, onDone }: BreatheDoneProps) {
  return (
    <>
      <section class="say" role="status">
        <h1>{t(`breatheDone_${length}`)}</h1>
        <p class="t2">{t('breatheDoneLine')}</p>
      </section>
      <DoneFoot other={t('again')} onOther={onAgain} onDone={onDone} />
    </>
  );
}
