import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../../domain/together/note.ts';
import { send } from '../../../messaging/send.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { problemWords } from '../../wiring/problems.ts';
import type { Present } from '../../wiring/usePlan.ts';
import type { SectionProps } from '../section.ts';
import { ClosedRow } from './ClosedRow.tsx';
import { JarNote } from './JarNote.tsx';
import { useInParts } from './useInParts.ts';

interface NoteListProps {
  readonly open: readonly Note[];
  readonly closed: readonly Note[];
  readonly present: Present;
  /** Not from a private window. */
  readonly mayWrite: boolean;
  readonly tell: SectionProps['tell'];
  /** The last one is gone, and what had the focus with it. */
  readonly onEmpty: () => void;
}

/** Every note, the newest first; before them those that are still closed. */
export function NoteList({ open, closed, present, mayWrite, tell, onEmpty }: NoteListProps) {
  const all = [...closed.toReversed(), ...open.toReversed()];
  const { list, shown, left, showMore } = useInParts(all);
  const removedAt = useFocusAfterErasing(list, all.length, onEmpty);

  const failed = () => tell({ text: problemWords({ code: 'workerFailed' }) });
  const putBack = (note: Note) => void send('putNoteBack', note).catch(failed);
  const erase = async (note: Note, index: number) => {
    removedAt(index);
    try {
      await send('eraseNote', { id: note.id });
    } catch {
      return failed();
    }
    return tell({
      text: t('jarErased'),
      action: t('optionsUndo'),
      onAction: () => putBack(note),
    });
  };
  const eraseAll = async () => {
    removedAt(0);
    await send('erase', { what: 'notes' }).catch(failed);
  };
  return (
    <>
      <ul class="notes ruled" ref={list}>
        {shown.map((note, index) => {
          const row = { note, present, mayWrite, onErase: () => void erase(note, index) };
          return closed.includes(note) ? (
            <ClosedRow key={note.id} {...row} />
          ) : (
            <JarNote key={note.id} {...row} tell={tell} />
          );
        })}
      </ul>
      {left > 0 && <Link onPress={showMore}>{tn('jarShowMore', left)}</Link>}
      {mayWrite && <EraseAll count={all.length} onErase={() => void eraseAll()} />}
    </>
  );
}

interface EraseAllProps {
  readonly count: number;
  readonly onErase: () => void;
}

/** Asks once, in its own place. */
function EraseAll({ count, onErase }: EraseAllProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [wasAsked, setWasAsked] = useState(false);
  if (!isAsking) {
    return (
      <Link firstFocus={wasAsked} onPress={() => setIsAsking(true)}>
        {t('jarEraseAll')}
      </Link>
    );
  }
  const keep = () => {
    setIsAsking(false);
    setWasAsked(true);
  };
  return (
    <p class="notes-asking">
      <span>{tn('optionsEraseNotes', count)}</span>
      <Button compact onPress={onErase}>
        {t('optionsErase')}
      </Button>
      <Button compact firstFocus onPress={keep}>
        {t('optionsKeep')}
      </Button>
    </p>
  );
}

/** When a note goes, the focus moves to the one that takes its place. */
function useFocusAfterErasing(
  list: RefObject<HTMLUListElement | null>,
  length: number,
  onEmpty: () => void,
) {
  const at = useRef<number>(undefined);
  useEffect(() => {
    const index = at.current;
    at.current = undefined;
    if (index === undefined) return undefined;
    const rows = [...(list.current?.children ?? [])];
    rows[Math.min(index, rows.length - 1)]?.querySelector<HTMLElement>('.note-erase')?.focus();
    return undefined;
  }, [length]);
  // The list goes with its last note.
  useEffect(
    () => () => {
      if (at.current !== undefined) onEmpty();
    },
    [],
  );
  return (index: number) => {
    at.current = index;
  };
}
