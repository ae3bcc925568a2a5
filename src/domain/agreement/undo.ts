import type { ScreenFreeWindow } from '../schedule/window.ts';

type Windows = readonly ScreenFreeWindow[];

/** What a change made of the windows. */
export interface Change {
  readonly before: Windows;
  readonly after: Windows;
}

/**
 * The windows without a change. What was made of them since, here or on another page, stays; where
 * nothing was, they are exactly as before.
 */
export function undone(now: Windows, { before, after }: Change): Windows {
  if (isSame(now, after)) return before;
  const [old, made] = [byId(before), byId(after)];
  const touched = new Set(
    [...old.keys(), ...made.keys()].filter((id) => !isSame(old.get(id), made.get(id))),
  );
  const kept = now.flatMap((window) => {
    if (!touched.has(window.id)) return [window];
    const former = old.get(window.id);
    return former ? [former] : [];
  });
  const there = new Set(kept.map(({ id }) => id));
  const back = before.filter(({ id }) => touched.has(id) && !there.has(id));
  return [...kept, ...back];
}

const byId = (windows: Windows) => new Map(windows.map((window) => [window.id, window]));

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
