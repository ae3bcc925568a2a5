import { useState } from 'preact/hooks';
import { noteCode } from '../../../domain/together/note-code.ts';
import { t } from '../../../platform/i18n.ts';
import { Link } from '../../../ui/Link.tsx';
import { nameOf } from '../../wiring/voice.ts';
import { onDayWords } from '../../wiring/words.ts';
import type { SectionProps } from '../section.ts';
import type { NoteRowProps } from './ClosedRow.tsx';
import { EditNote } from './EditNote.tsx';

/** A note in its writer's colour and name, with what can be done with it. */
export function JarNote(props: NoteRowProps & Pick<SectionProps, 'tell'>) {
  const { note, present, mayWrite, onErase, tell } = props;
  const [state, setState] = useState<'read' | 'editing' | 'edited'>('read');
  const [code, setCode] = useState<string>();
  const { names } = present.agreement;
  const name = nameOf(names, note.from);
  const day = onDayWords(note.writtenOn, present);

  const copy = async () => {
    const made = await noteCode({ ...note, from: names[note.from] ?? '' });
    setCode(made);
    const went = await navigator.clipboard.writeText(made).then(
      () => true,
      () => false,
    );
    tell({ text: t(went ? 'jarCodeCopied' : 'jarCodeByHand') });
  };
  if (state === 'editing') {
    return (
      <li>
        <EditNote note={note} label={t('noteOf', name, day)} onDone={() => setState('edited')} />
      </li>
    );
  }
  const of = <span class="vh">{t('jarOf', name, day)}</span>;
  return (
    <li>
      <p class="note-text" dir="auto">
        {note.text}
      </p>
      <div class="note-foot">
        <p class={`jar-from small num jar-${note.from === 0 ? 'first' : 'second'}`}>
          {t('jarFrom', name, day)}
        </p>
        <span class="note-acts">
          {mayWrite && (
            <Link firstFocus={state === 'edited'} onPress={() => setState('editing')}>
              {t('jarEdit')}
              {of}
            </Link>
          )}
          <Link onPress={() => void copy()}>
            {t('jarCopyCode')}
            {of}
          </Link>
          {mayWrite && (
            <Link class="note-erase" onPress={onErase}>
              {t('jarErase')}
              {of}
            </Link>
          )}
        </span>
      </div>
      {code && (
        <textarea
          class="note-code num"
          readOnly
          spellcheck={false}
          aria-label={t('jarCode', name, day)}
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </li>
  );
}
