import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { TwoCircles } from '../../ui/figure/TwoCircles.tsx';

interface NoteKeptProps {
  /** When it may be opened, in words; absent for a note in the jar. */
  readonly sealedUntil: string | undefined;
  readonly onDone: () => void;
}

export function NoteKept({ sealedUntil, onDone }: NoteKeptProps) {
  return (
    <main class="note-kept" aria-live="polite">
      <TwoCircles r={50} d={34} width={220} height={160} />
      <h1>{sealedUntil === undefined ? t('noteKeptJar') : t('noteKeptSealed', sealedUntil)}</h1>
      <Button kind="primary" firstFocus onPress={onDone}>
        {t('done')}
      </Button>
    </main>
  );
}
