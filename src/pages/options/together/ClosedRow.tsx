import { isSealed, type Note } from '../../../domain/together/note.ts';
import { t } from '../../../platform/i18n.ts';
import { Mark } from '../../../ui/figure/Mark.tsx';
import { Link } from '../../../ui/Link.tsx';
import type { Present } from '../../wiring/usePlan.ts';
import { nameOf } from '../../wiring/voice.ts';
import { momentWords, onDayWords } from '../../wiring/words.ts';

export interface NoteRowProps {
  readonly note: Note;
  readonly present: Present;
  readonly mayWrite: boolean;
  readonly onErase: () => void;
}

/** A closed note says whose it is and from when it may be read, and no word more. */
export function ClosedRow({ note, present, mayWrite, onErase }: NoteRowProps) {
  const name = nameOf(present.agreement.names, note.from);
  const words =
    note.sealedUntil !== undefined && isSealed(note, present.now)
      ? t('jarSealedRow', name, momentWords(Temporal.Instant.from(note.sealedUntil), present))
      : t('jarUnreadRow', name);
  return (
    <li class="note-closed">
      <Mark />
      <span class="small t2 num">{words}</span>
      {mayWrite && (
        <Link class="note-erase" onPress={onErase}>
          {t('jarErase')}
          <span class="vh">{t('jarOf', name, onDayWords(note.writtenOn, present))}</span>
        </Link>
      )}
    </li>
  );
}
