import type { ScreenFreeWindow } from '../schedule/window.ts';

/** An id no window has yet: `dinner`, then `dinner-2`, `dinner-3`. */
export function freshId(windows: readonly Pick<ScreenFreeWindow, 'id'>[], base: string): string {
  const taken = new Set(windows.map(({ id }) => id));
  const stem = base.slice(0, 36);
  let id = stem;
  for (let n = 2; taken.has(id); n += 1) id = `${stem}-${n}`;
  return id;
}
