import { useState } from 'preact/hooks';
import type { Note } from '../../domain/together/note.ts';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Letter } from '../../ui/Letter.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { problemWords } from '../wiring/problems.ts';
import { bold, Rich } from '../wiring/Rich.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { nameOf } from '../wiring/voice.ts';
import { onDayWords } from '../wiring/words.ts';
import './read-note.css';

interface OpenNoteProps {
  /** Its seal is off, and nobody has read it. */
  readonly note: Note;
  readonly present: Present;
  readonly onKept: () => void;
  /** Until the next window. */
  readonly onSealed: () => void;
  /** Left as it is, unopened. Absent where leaving is not offered here. */
  readonly onLater?: () => void;
}

/** A sealed note: opened by hand, read, then kept in the jar or sealed again. */
export function OpenNote({ note, present, onKept, onSealed, onLater }: OpenNoteProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const { names } = present.agreement;
  const [writer, reader] = [nameOf(names, note.from), nameOf(names, note.from === 0 ? 1 : 0)];
  const day = onDayWords(note.writtenOn, present);

  function open() {
    setIsOpen(true);
    // From now on it has been read, even when the window is simply closed.
    void send('readNote', { id: note.id }).catch(() => setFailed(true));
  }
  async function end(command: 'readNote' | 'sealAgain', then: () => void) {
    await send(command, { id: note.id }).then(then, () => setFailed(true));
  }
  return (
    <>
      <main class="read-note">
        <Letter
          state={isOpen ? 'opening' : 'closed'}
          head={<Rich text={t('noteToFrom', reader, bold(writer))} />}
          label={t('noteTo', writer, reader)}
          text={note.text}
          writer={note.from === 0 ? 'first' : 'second'}
          imprint
        />
        <section class="say" aria-live="polite">
          <h1>{t('noteLeft', writer)}</h1>
          <p class="t2 num">{t(isOpen ? 'noteSealedOn' : 'noteSealedClosed', day)}</p>
          {failed && <ProblemLine text={problemWords({ code: 'workerFailed' })} />}
        </section>
      </main>
      <footer class="foot">
        <div class="ctl row">
          {isOpen && present.plan.next && (
            <Button kind="bare" onPress={() => void end('sealAgain', onSealed)}>
              {t('noteSealAgain')}
            </Button>
          )}
          {!isOpen && onLater && (
            <Button kind="bare" onPress={onLater}>
              {t('noteLater')}
            </Button>
          )}
          {isOpen ? (
            <Button kind="primary" onPress={() => void end('readNote', onKept)}>
              {t('noteKeepInJar')}
            </Button>
          ) : (
            <Button kind="primary" firstFocus onPress={open}>
              {t('noteOpen')}
            </Button>
          )}
        </div>
      </footer>
    </>
  );
}
