import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../../domain/problem.ts';
import type { ScreenFreeWindow } from '../../../../domain/schedule/window.ts';
import { draftOf, windowOf, type Draft } from './draft.ts';

/** A half-typed hour is not a promise: what is typed is saved when the hand rests. */
const REST = 500;

export interface Drafting {
  readonly draft: Draft;
  readonly problem: Problem | undefined;
  /** A choice: saved at once when valid. */
  readonly choose: (part: Partial<Draft>) => void;
  /** A keystroke: saved, when valid, after a moment's rest or when the field is left. */
  readonly type: (part: Partial<Draft>) => void;
  readonly flush: () => void;
}

/** The fields of one window. What is wrong is never saved and never lost. */
export function useDraft(
  window: ScreenFreeWindow,
  today: string,
  onSave: (window: ScreenFreeWindow) => void,
): Drafting {
  const [draft, setDraft] = useState(() => draftOf(window));
  const newest = useRef(draft);
  const own = useRef(new Set([keyOf(window)]));
  const latest = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useRef(() => {});

  const put = (next: Draft) => {
    newest.current = next;
    setDraft(next);
  };
  useLayoutEffect(() => {
    const isOwn = own.current.has(keyOf(window));
    // What was kept earlier is no longer ours: it may come back by an undo.
    if (!isOwn || keyOf(window) === latest.current) own.current = new Set([keyOf(window)]);
    if (isOwn) return;
    clearTimeout(timer.current);
    put(draftOf(window));
  }, [window]);

  save.current = () => {
    clearTimeout(timer.current);
    const made = windowOf(newest.current, window, today);
    if (!made.ok || keyOf(made.value) === keyOf(window)) return;
    latest.current = keyOf(made.value);
    own.current.add(latest.current);
    onSave(made.value);
  };
  useEffect(() => () => save.current(), []);

  const made = windowOf(draft, window, today);
  return {
    draft,
    problem: made.ok ? undefined : made.problem,
    choose: (part) => {
      put({ ...newest.current, ...part });
      save.current();
    },
    type: (part) => {
      put({ ...newest.current, ...part });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => save.current(), REST);
    },
    flush: () => save.current(),
  };
}

/** Equal for equal windows, whatever the order of their keys. */
const keyOf = (window: ScreenFreeWindow) => JSON.stringify(draftOf(window));
