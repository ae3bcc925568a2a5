import { isSealed, nextOpening, type Note } from '../../../domain/together/note.ts';
import { t, tn } from '../../../platform/i18n.ts';
import type { Present } from '../../wiring/usePlan.ts';
import { nameOf } from '../../wiring/voice.ts';
import { momentWords, onDayWords } from '../../wiring/words.ts';

interface JarLinesProps {
  readonly open: readonly Note[];
  readonly closed: readonly Note[];
  readonly present: Present;
}

/** The newest words, whose they are, and when a seal comes off. */
export function JarLines({ open, closed, present }: JarLinesProps) {
  const newest = open.at(-1);
  const opens = nextOpening(closed, present.now);
  const sealed = closed.filter((note) => isSealed(note, present.now)).length;
  const waiting = closed.length - sealed;
  const lines = [
    newest &&
      t(
        'jarFrom',
        nameOf(present.agreement.names, newest.from),
        onDayWords(newest.writtenOn, present),
      ),
    waiting > 0 && tn('jarWaits', waiting),
    opens && tn('jarOpens', sealed, momentWords(opens, present)),
  ];
  return (
    <>
      {newest && (
        <blockquote dir="auto" class="jar-quote">
          {t('jarQuote', newest.text)}
        </blockquote>
      )}
      <p class="small t2 num">{lines.filter(Boolean).join(' ')}</p>
    </>
  );
}
