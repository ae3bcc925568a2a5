import { useEffect, useRef } from 'preact/hooks';
import { undone, type Change as Edit } from '../../../domain/agreement/undo.ts';
import type { ScreenFreeWindow } from '../../../domain/schedule/window.ts';
import { t } from '../../../platform/i18n.ts';
import type { SectionProps } from '../section.ts';

type Windows = readonly ScreenFreeWindow[];

export interface Edits {
  /** Changes the windows; with `words`, says what was done beside the way back. */
  readonly edit: (revise: (windows: Windows) => Windows, words?: string) => void;
  readonly undo: () => void;
}

/** Every change of the windows on this page, so that each can be taken back: by its toast, or Ctrl+Z. */
export function useEdits({ change, tell }: Pick<SectionProps, 'change' | 'tell'>): Edits {
  const done = useRef<Edit[]>([]);

  const undo = () => {
    const last = done.current.pop();
    if (!last) return;
    void change((now) => ({ ...now, windows: undone(now.windows, last) }));
    tell({ text: t('optionsUndone') });
  };
  const edit: Edits['edit'] = (revise, words) => {
    void change((now) => {
      const after = revise(now.windows);
      done.current.push({ before: now.windows, after });
      return { ...now, windows: after };
    });
    if (words) tell({ text: words, action: t('optionsUndo'), onAction: undo });
  };
  useUndoKey(undo);
  return { edit, undo };
}

/** Ctrl+Z or Command+Z, unless what is typed has an undo of its own. */
function useUndoKey(undo: () => void) {
  const newest = useRef(undo);
  newest.current = undo;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      if (!isUndo || (event.target as Element).closest('input, textarea, select')) return;
      event.preventDefault();
      newest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
