import type { Tab } from './tab.ts';

const FAR = 80;

/** In the page: what the element with the focus is called, near enough for a test. */
function focused(): string {
  const { activeElement: here } = document;
  if (!here || here === document.body) return '';
  const label = here.getAttribute('aria-label') ?? here.closest('label')?.textContent;
  return (label ?? here.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Presses Tab until what has the focus is called so, as someone without a mouse would. */
export async function reach(tab: Tab, name: string | RegExp): Promise<void> {
  const isThere = (here: string) => (typeof name === 'string' ? here === name : name.test(here));
  const passed: string[] = [];
  for (let presses = 0; presses < FAR; presses += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one press after the other
    const here = await tab.evaluate(focused);
    if (isThere(here)) return;
    passed.push(here);
    // oxlint-disable-next-line no-await-in-loop -- one press after the other
    await tab.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}, but to ${[...new Set(passed)].join(' | ')}`);
}
