import { useEffect, useRef } from 'preact/hooks';
import { undone, type Change as Edit } from '../../../domain/agreement/undo.ts';
import type { ScreenFreeWindow } from '../../../domain/schedule/window.ts';
import { t } from '../../../platform/i18n.ts';
import type { SectionProps } from '../section.ts';

type Windows = readonly ScreenFreeWindow[];

export interface Edits {
  /** Changes the windows, and says what was done beside the way back. */
  readonly edit: (revise: (windows: Windows) => Windows, words: string) => void;
  /** Something else was done that `back` undoes. */
  readonly did: (words: string, back: () => void) => void;
}

/**
 * Every change on this page, so that each can be taken back: by its toast, or Ctrl+Z. `onUndone` is
 * told the id of a window that is as it was.
 */
export function useEdits(
  { change, tell }: Pick<SectionProps, 'change' | 'tell'>,
  onUndone: (id: string) => void,
): Edits {
  const done = useRef<(() => void)[]>([]);

  const undo = () => {
    const last = done.current.pop();
    if (!last) return;
    last();
    tell({ text: t('optionsUndone') });
  };
  const did: Edits['did'] = (words, back) => {
    done.current.push(back);
    tell({ text: words, action: t('optionsUndo'), onAction: undo });
  };
  const edit: Edits['edit'] = (revise, words) => {
    let made: Edit = { before: [], after: [] };
    const back = () => {
      void change((now) => ({ ...now, windows: undone(now.windows, made) }));
      onUndone(firstOf(made));
    };
    const forget = () => {
      done.current = done.current.filter((other) => other !== back);
    };
    const saving = change((now) => {
      made = { before: now.windows, after: revise(now.windows) };
      return { ...now, windows: made.after };
    });
    did(words, back);
    // What was refused has not happened, and why is said already.
    void saving.then((reply) => reply.ok || forget());
  };
  useUndoKey(undo);
  return { edit, did };
}

/** The first window that a change has touched. */
function firstOf({ before, after }: Edit): string {
  const same = new Set(after);
  const former = before.find((window) => !same.has(window));
  return (former ?? after.find((window) => !before.includes(window)))?.id ?? '';
}

/** Ctrl+Z or Command+Z, unless what is being typed has an undo of its own. */
function useUndoKey(undo: () => void) {
  const newest = useRef(undo);
  newest.current = undo;
  useEffect(() => {
    /** What the field held when it was entered. */
    let entered = '';
    const onFocus = ({ target }: FocusEvent) => {
      entered = target instanceof HTMLInputElement ? target.value : '';
    };
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || event.key.toLowerCase() !== 'z') return;
      const { target } = event;
      if (isTextField(target) && target.value !== entered) return;
      event.preventDefault();
      newest.current();
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}

const isTextField = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'number');
