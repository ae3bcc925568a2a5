import type { BreathLength } from '../../domain/checkins/breathing.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';

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
