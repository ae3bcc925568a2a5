import type { Tab } from './tab.ts';

/** More stops than any page of ours has. */
const MOST = 80;

/** In a page: what a screen reader would call what has the focus, roughly; a radio after its group. */
export function focusedName(): string {
  const element = document.activeElement as HTMLInputElement | null;
  const label = element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent;
  const labelledBy = document.getElementById(element?.getAttribute('aria-labelledby') ?? '');
  const name = labelledBy?.textContent ?? label ?? element?.textContent ?? '';
  const group = element?.type === 'radio' && element.closest('[role=radiogroup]');
  const of = document.getElementById((group && group.getAttribute('aria-labelledby')) || '');
  return `${of ? `${of.textContent}: ` : ''}${name}`.replaceAll(/\s+/g, ' ').trim();
}

/** Goes on with Tab, or back with `Shift+Tab`, until what is called `name` has the focus. */
export async function tabTo(
  tab: Tab,
  name: string | RegExp,
  chord: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<string> {
  const passed: string[] = [];
  for (let stops = 0; stops < MOST; stops++) {
    const focused = await tab.evaluate(focusedName);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return focused;
    passed.push(focused);
    await tab.press(chord);
  }
  throw new Error(`${String(name)} is not among ${[...new Set(passed)].join(' | ')}`);
}

/** The same, and presses it. */
export async function pressByKey(
  tab: Tab,
  name: string | RegExp,
  chord: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await tabTo(tab, name, chord);
  await tab.press('Enter');
}
