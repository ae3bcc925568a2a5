import { useRef, useState } from 'preact/hooks';
import { startWords } from '../../domain/schedule/words.ts';
import { jarAt } from '../../domain/together/jar.ts';
import { nextOpening, unreadAt, type Note } from '../../domain/together/note.ts';
import { t } from '../../platform/i18n.ts';
import { coupleView, notesView } from '../../storage/views.ts';
import { Button } from '../../ui/Button.tsx';
import { TwoCircles } from '../../ui/figure/TwoCircles.tsx';
import { useReadJournal } from '../wiring/useJournal.ts';
import type { Present } from '../wiring/usePlan.ts';
import { useView } from '../wiring/useView.ts';
import { voice } from '../wiring/voice.ts';
import { momentWords } from '../wiring/words.ts';
import { answered } from './answered.ts';
import { FromJar } from './FromJar.tsx';
import { Head } from './Head.tsx';
import { NoteKept } from './NoteKept.tsx';
import { OpenNote } from './OpenNote.tsx';

interface ReadNoteProps {
  readonly present: Present;
  readonly onClose: () => void;
}

/** The note that waits with its seal off; without one, one from the jar. */
export function ReadNote({ present, onClose }: ReadNoteProps) {
  const notes = useReadJournal(notesView)?.entries;
  const couple = useView(coupleView);
  // The one that is being opened stays, though by then it counts as read.
  const held = useRef<Note>(undefined);
  const [became, setBecame] = useState<'kept' | 'sealed'>();
  const waiting = held.current ?? (notes && unreadAt(notes, present.now));
  held.current = waiting;
  return (
    <>
      <Head words={t(waiting ? 'noteForTonight' : 'noteFromJar')} onClose={onClose} />
      {view()}
    </>
  );

  function view() {
    if (!notes || !couple) return null;
    if (became) {
      const next =
        present.plan.next && startWords(present.plan.next, present.zone, present.now, voice);
      return <NoteKept sealedUntil={became === 'sealed' ? next : undefined} onDone={onClose} />;
    }
    if (waiting) {
      const end = (as: 'kept' | 'sealed') => () => {
        void answered('note', 'did');
        setBecame(as);
      };
      return (
        <OpenNote
          note={waiting}
          present={present}
          onKept={end('kept')}
          onSealed={end('sealed')}
          onLater={onClose}
        />
      );
    }
    const { open } = jarAt(notes, present.now);
    const seed = couple.state === 'ok' ? couple.value.seed : 0;
    if (open.length > 0) {
      return <FromJar open={open} present={present} seed={seed} onDone={onClose} />;
    }
    return <NothingToRead opens={nextOpening(notes, present.now)} present={present} />;
  }
}

interface NothingToReadProps {
  readonly opens: Temporal.Instant | undefined;
  readonly present: Present;
}

function NothingToRead({ opens, present }: NothingToReadProps) {
  return (
    <main class="note-kept">
      <TwoCircles r={50} d={130} width={260} height={160} />
      <h1>{opens ? t('noteJarSealed', momentWords(opens, present)) : t('noteJarEmpty')}</h1>
      <Button
        kind="primary"
        firstFocus
        onPress={() => {
          location.hash = '#/appreciate';
        }}
      >
        {t('writeNote')}
      </Button>
    </main>
  );
}
