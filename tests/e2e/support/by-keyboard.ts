import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/** The session once the welcome has opened by itself and is closed: nothing takes the keys any more. */
export async function atRest(session: Session): Promise<Session> {
  await (await session.waitForTab(/welcome\/index\.html/)).close();
  return session;
}

/**
 * Goes by Tab, or back by it, to the button or radio whose name begins so. It stays within the page:
 * from its last button Tab would lead into the browser's own.
 */
export async function tabTo(page: Tab, name: string): Promise<void> {
  for (let left = 20; left > 0; left -= 1) {
    const way = await page.waitFor(wayTo, name);
    if (way === 'here') return;
    await page.press(way);
  }
  throw new Error(`No way by Tab to ${name}`);
}

/** Presses the button that begins with `name`, with keys alone. */
export async function pressByKeys(page: Tab, name: string): Promise<void> {
  await tabTo(page, name);
  await page.press('Enter');
}

/** In the page: the key that leads towards it, or that it has the focus; empty until it is there. */
function wayTo(name: string): 'here' | 'Tab' | 'Shift+Tab' | '' {
  const wanted = [...document.querySelectorAll('button, input')].find((one) =>
    (one.closest('label') ?? one).textContent?.startsWith(name),
  );
  const focused = document.activeElement;
  if (!wanted) return '';
  if (wanted === focused) return 'here';
  const isInGroup =
    wanted instanceof HTMLInputElement &&
    focused instanceof HTMLInputElement &&
    wanted.name === focused.name;
  if (isInGroup) throw new Error(`${name} is not the one that is chosen`);
  const isAhead =
    !focused || (focused.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isAhead ? 'Tab' : 'Shift+Tab';
}

/** Lets time go by for everything that moves in the page: the activity's own clock among it. */
export async function letPass(page: Tab, seconds: number): Promise<void> {
  await page.waitFor(() => document.getAnimations().length > 0);
  await page.evaluate((ms) => {
    for (const animation of document.getAnimations()) {
      animation.currentTime = Number(animation.currentTime) + ms;
    }
  }, seconds * 1000);
}

/** Waits until the heading says this. */
export const headingSays = (page: Tab, words: string): Promise<boolean> =>
  page.waitFor((wanted) => document.querySelector('h1')?.textContent?.trim() === wanted, words);

/** Waits until the page says this somewhere. */
export const pageSays = (page: Tab, words: string): Promise<boolean> =>
  page.waitFor((wanted) => document.body.innerText.includes(wanted), words);
