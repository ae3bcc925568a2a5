import { useId, useState } from 'preact/hooks';
import { problemOfNote, type Note } from '../../../domain/together/note.ts';
import { send } from '../../../messaging/send.ts';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { NotePaper } from '../../../ui/NotePaper.tsx';
import { ProblemLine } from '../../../ui/ProblemLine.tsx';
import { noteProblemWords, problemWords } from '../../wiring/problems.ts';

interface EditNoteProps {
  readonly note: Note;
  readonly label: string;
  readonly onDone: () => void;
}

/** The words of a note, in place, within the limits they were written in. */
export function EditNote({ note, label, onDone }: EditNoteProps) {
  const [text, setText] = useState(note.text);
  const [state, setState] = useState<'writing' | 'blank' | 'failed'>('writing');
  const problem = problemOfNote(text);
  const id = useId();

  const keep = async () => {
    if (problem) return setState('blank');
    if (text.trim() === note.text) return onDone();
    return send('rewriteNote', { id: note.id, text }).then(onDone, () => setState('failed'));
  };
  const said =
    state === 'failed'
      ? problemWords({ code: 'workerFailed' })
      : problem && (state === 'blank' || problem !== 'empty') && noteProblemWords(problem);
  return (
    <div class="note-edit">
      <NotePaper
        label={label}
        value={text}
        describedBy={id}
        firstFocus
        writer={note.from === 0 ? 'first' : 'second'}
        onInput={(words) => {
          setText(words);
          setState('writing');
        }}
      />
      <div id={id}>{said && <ProblemLine text={said} />}</div>
      <div class="row">
        <Button compact onPress={() => void keep()}>
          {t('jarKeepEdit')}
        </Button>
        <Button kind="bare" compact onPress={onDone}>
          {t('jarNeverMind')}
        </Button>
      </div>
    </div>
  );
}
