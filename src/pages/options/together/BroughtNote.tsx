import { useEffect, useRef, useState } from 'preact/hooks';
import { writerOf, type NoteToBring } from '../../../domain/together/note-code.ts';
import { send } from '../../../messaging/send.ts';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { ProblemLine } from '../../../ui/ProblemLine.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { RadioRow } from '../../../ui/RadioRow.tsx';
import { problemWords } from '../../wiring/problems.ts';
import type { Present } from '../../wiring/usePlan.ts';
import { nameOf } from '../../wiring/voice.ts';
import { onDayWords } from '../../wiring/words.ts';

interface BroughtNoteProps {
  readonly note: NoteToBring;
  readonly present: Present;
  readonly onPut: () => void;
  readonly onNotNow: () => void;
}

type Writer = '0' | '1';

/** What a code holds: whose words, from when, and the words. Nothing of it is kept yet. */
export function BroughtNote({ note, present, onPut, onNotNow }: BroughtNoteProps) {
  const { names } = present.agreement;
  const known = writerOf(note.from, names);
  const [said, setSaid] = useState<Writer>();
  const [failed, setFailed] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.focus(), []);
  const from = known ?? (said && (Number(said) as 0 | 1));
  const day = onDayWords(note.writtenOn, present);

  const put = async () => {
    if (from === undefined) return;
    const { text, writtenOn } = note;
    await send('bringNote', { from, text, writtenOn }).then(onPut, () => setFailed(true));
  };
  return (
    <div class="bring-note" ref={shown} tabIndex={-1}>
      <div class="brought-paper">
        <p class="small t2 num" dir="auto">
          {note.from === '' ? t('bringNoteNobody', day) : t('bringNoteFrom', note.from, day)}
        </p>
        <p class="note-text" dir="auto">
          {note.text}
        </p>
      </div>
      {known === undefined && (
        <RadioGroup<Writer | ''>
          legend={t('bringNoteWho')}
          value={said ?? ''}
          onChange={(writer) => setSaid(writer === '' ? undefined : writer)}
        >
          <RadioRow value="0">{nameOf(names, 0)}</RadioRow>
          <RadioRow value="1">{nameOf(names, 1)}</RadioRow>
        </RadioGroup>
      )}
      {failed && <ProblemLine text={problemWords({ code: 'workerFailed' })} />}
      <div class="row">
        <Button kind="primary" compact unavailable={from === undefined} onPress={() => void put()}>
          {t('bringNotePut')}
        </Button>
        <Button kind="bare" compact onPress={onNotNow}>
          {t('optionsNotNow')}
        </Button>
      </div>
    </div>
  );
}
