import { useState } from 'preact/hooks';
import { noteOfDay } from '../../domain/together/jar.ts';
import type { Note } from '../../domain/together/note.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Letter } from '../../ui/Letter.tsx';
import { bold, Rich } from '../wiring/Rich.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { nameOf } from '../wiring/voice.ts';
import { onDayWords } from '../wiring/words.ts';
import './read-note.css';

interface FromJarProps {
  /** At least one. */
  readonly open: readonly Note[];
  readonly present: Present;
  /** Of this couple; scatters the order. */
  readonly seed: number;
  readonly onDone: () => void;
}

/** One note from the jar, read together; another on request. */
export function FromJar({ open, present, seed, onDone }: FromJarProps) {
  const { now, zone, agreement } = present;
  const [turn, setTurn] = useState(0);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const note = noteOfDay(open, today, seed, turn);
  if (!note) return null;
  const to = note.from === 0 ? 1 : 0;
  const [writer, reader] = [nameOf(agreement.names, note.from), nameOf(agreement.names, to)];
  return (
    <>
      <main class="read-note">
        <Letter
          key={note.id}
          state="open"
          head={<Rich text={t('noteToFrom', reader, bold(writer))} />}
          label={t('noteTo', writer, reader)}
          text={note.text}
          writer={note.from === 0 ? 'first' : 'second'}
          imprint={note.sealedUntil !== undefined}
        />
        <section class="say" aria-live="polite">
          <h1>{t('noteWrote', writer)}</h1>
          <p class="t2 num">{t('noteWrittenOn', onDayWords(note.writtenOn, present))}</p>
        </section>
      </main>
      <footer class="foot">
        <div class="ctl row">
          {open.length > 1 && (
            <Button kind="bare" icon="again" onPress={() => setTurn(turn + 1)}>
              {t('noteAnother')}
            </Button>
          )}
          <Button kind="primary" firstFocus onPress={onDone}>
            {t('done')}
          </Button>
        </div>
      </footer>
    </>
  );
}
