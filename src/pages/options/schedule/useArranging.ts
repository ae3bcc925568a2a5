import { useRef, useState } from 'preact/hooks';
import { limits } from '../../../domain/agreement/agreement.ts';
import { occurrenceOn } from '../../../domain/schedule/occurrence.ts';
import { isOneOff, type ScreenFreeWindow } from '../../../domain/schedule/window.ts';
import { windowWords } from '../../../domain/schedule/words.ts';
import { zoneOf } from '../../../domain/schedule/zone.ts';
import { t } from '../../../platform/i18n.ts';
import { voice } from '../../wiring/voice.ts';
import type { SectionProps } from '../section.ts';
import type { Made, Refusal } from './grid/grip.ts';
import { idOfKey, keyOn } from './grid/places.ts';
import { useWeek, type Week } from './grid/useWeek.ts';
import { copyOf, newWindow, withAt } from './new-window.ts';
import { useEdits, type Edits } from './useEdits.ts';

/** The window whose fields are shown. */
export interface Chosen {
  readonly window: ScreenFreeWindow;
  /** The occurrence it was chosen by, where it was. */
  readonly key: string | undefined;
  /** How often its fields were asked for: each time its name takes the focus. */
  readonly opened: number;
  /** It was added a moment ago, and may begin as something ready-made. */
  readonly isNew: boolean;
}

export interface Arranging {
  readonly week: Week;
  readonly chosen: Chosen | undefined;
  /** The occurrence that takes the focus once it is drawn. */
  readonly focusOn: { current: string | undefined };
  readonly choose: (key: string, isOpened: boolean) => void;
  readonly chooseWindow: (id: string) => void;
  readonly put: (made: Made | Refusal) => void;
  readonly addNew: () => void;
  readonly copy: (window: ScreenFreeWindow, onDays?: readonly number[]) => void;
  /** As the fields have it now. */
  readonly keep: (window: ScreenFreeWindow) => void;
  readonly remove: (window: ScreenFreeWindow) => void;
  /** Something else was done that can be taken back. */
  readonly did: Edits['did'];
}

/** What hands, keys and buttons do to the windows of a week, each with a way back. */
export function useArranging({
  present,
  agreement,
  change,
  tell,
  asked,
}: Omit<SectionProps, 'visit' | 'goTo'>): Arranging {
  const { windows } = agreement;
  const [choice, setChoice] = useState<Choice | undefined>(
    asked === undefined ? undefined : { id: asked, key: undefined, opened: 1, isNew: false },
  );
  const week = useWeek(present);
  const focusOn = useRef<string>(undefined);
  const { edit, did } = useEdits({ change, tell }, (id) => {
    if (!document.activeElement?.closest('.inspector')) focusOn.current = `${id}@`;
  });

  const select = (id: string, key: string | undefined, isOpened: boolean, isNew = false) =>
    setChoice((last) => ({
      id,
      key,
      opened: isOpened ? (last?.opened ?? 0) + 1 : last?.id === id ? last.opened : 0,
      isNew: isNew || (last?.id === id && last.isNew && !isOpened),
    }));
  const add = (window: ScreenFreeWindow, at: number, words: string, more: More = {}) => {
    if (windows.length >= limits.windows) {
      return tell({ text: t('gridFull', limits.windows) });
    }
    edit((now) => withAt(now, window, at), words);
    select(window.id, more.key, true, more.isNew);
  };
  const addNew = () => {
    const words = t('optionsWindowAdded');
    add(newWindow(windows, present), windows.length, words, { isNew: true });
  };
  const put = (made: Made | Refusal) => {
    if (typeof made === 'string') return tell({ text: t(made) });
    const { window, date } = made;
    if (made.isNew) {
      const words = t('gridDrawn', window.title, windowWords(window, voice));
      return add(window, windows.length, words, { key: keyOn(window, date) });
    }
    // Another page may have removed it while it was carried.
    const before = windows.find(({ id }) => id === window.id);
    if (!before) return;
    const isGone = !occurrenceOn(window, date, zoneOf(window, present.zone));
    const words = isGone ? t('gridSkippedByClock', window.title) : changedWords(window, before);
    edit((now) => replaced(now, window), words);
    const key = week.show(window, date);
    focusOn.current = key;
    select(window.id, key, false);
  };
  return {
    week,
    chosen: chosenOf(windows, choice, present.plan.running[0]?.key ?? present.plan.next?.key),
    focusOn,
    choose: (key, isOpened) => select(idOfKey(key), key, isOpened),
    chooseWindow: (id) => select(id, undefined, false),
    put,
    addNew,
    did,
    keep: (window) => edit((now) => replaced(now, window), changedWords(window)),
    copy: (window, onDays) =>
      add(
        copyOf(window, windows, onDays),
        windows.indexOf(window) + 1,
        t('optionsWindowCopied', window.title),
      ),
    remove: (window) => {
      const at = windows.indexOf(window);
      const beside = windows[at + 1] ?? windows[at - 1];
      edit(
        (now) => now.filter(({ id }) => id !== window.id),
        t('optionsWindowRemoved', window.title),
      );
      focusOn.current = `${beside?.id ?? ''}@`;
      setChoice(beside && { id: beside.id, key: undefined, opened: 0, isNew: false });
    },
  };
}

type Choice = Omit<Chosen, 'window'> & { readonly id: string };
type More = { readonly key?: string; readonly isNew?: boolean };

const replaced = (windows: readonly ScreenFreeWindow[], window: ScreenFreeWindow) =>
  windows.map((other) => (other.id === window.id ? window : other));

/** With its hours always: what is said twice in the same words is heard once. */
function changedWords(window: ScreenFreeWindow, before?: ScreenFreeWindow): string {
  const hasJoined =
    before && !isOneOff(window) && !isOneOff(before) && window.days.length < before.days.length;
  return t(hasJoined ? 'gridJoined' : 'gridMoved', window.title, windowWords(window, voice));
}

/** What was chosen, or the one that comes next. */
function chosenOf(
  windows: readonly ScreenFreeWindow[],
  choice: Choice | undefined,
  nextKey: string | undefined,
): Chosen | undefined {
  const window = choice && windows.find(({ id }) => id === choice.id);
  if (window) return { window, key: choice.key, opened: choice.opened, isNew: choice.isNew };
  const nextId = nextKey === undefined ? undefined : idOfKey(nextKey);
  const next = windows.find(({ id }) => id === nextId) ?? windows[0];
  return next && { window: next, key: nextKey, opened: 0, isNew: false };
}
