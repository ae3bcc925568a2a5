import { isSealed, type Note } from '../../../domain/together/note.ts';
import { t } from '../../../platform/i18n.ts';
import { Mark } from '../../../ui/figure/Mark.tsx';
import type { Present } from '../../wiring/usePlan.ts';
import { nameOf } from '../../wiring/voice.ts';
import { dateWords, momentWords } from '../../wiring/words.ts';

/** A note in its writer's colour and name; a sealed one says only from when it may be read. */
export function JarNote({ note, present }: { readonly note: Note; readonly present: Present }) {
  const name = nameOf(present.agreement.names, note.from);
  if (note.sealedUntil && isSealed(note, present.now)) {
    const opens = momentWords(Temporal.Instant.from(note.sealedUntil), present);
    return (
      <li class="jar-sealed">
        <Mark />
        <span class="small t2 num">{t('optionsSealed', name, opens)}</span>
      </li>
    );
  }
  return (
    <li>
      <p class="note-text">{note.text}</p>
      <p class={`jar-from small num jar-${note.from === 0 ? 'first' : 'second'}`}>
        {t('optionsTwoCounts', name, dateWords(note.writtenOn))}
      </p>
    </li>
  );
}
