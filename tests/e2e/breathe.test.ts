import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring } from './support/bringing.ts';
import { stored } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

const heading = (name: string) => ({ role: 'heading', name });
const button = (name: string) => ({ role: 'button', name });

/**
 * Breathes on, `step` ms a frame on the page's own animations, until the heading has those words;
 * every heading on the way, once. A test that takes its time misses none of them.
 */
const breatheUntil = (page: Tab, last: string, step: number): Promise<string[]> =>
  page.evaluate(
    async (until, by) => {
      const said = new Set<string>();
      while (!said.has(until)) {
        for (const animation of document.getAnimations()) {
          animation.currentTime = Number(animation.currentTime) + by;
        }
        await new Promise(requestAnimationFrame);
        said.delete(document.querySelector('h1')?.textContent ?? '');
        said.add(document.querySelector('h1')?.textContent ?? '');
      }
      return [...said];
    },
    last,
    step,
  );

/** In the page: how far the breathing is, ms. */
const clock = () =>
  Math.max(...document.getAnimations().map(({ currentTime }) => Number(currentTime)));

/** What has the focus, by its own words or those of its label. */
const focused = (page: Tab): Promise<string> =>
  page.evaluate(() => {
    const input = document.activeElement as HTMLInputElement | null;
    return (input?.labels?.[0] ?? input)?.textContent ?? '';
  });

const saying = (page: Tab, words: string): Promise<boolean> =>
  page.waitFor((wanted) => document.body.innerText.includes(wanted), words);

async function pressUntil(page: Tab, key: string, words: string): Promise<void> {
  for (let tries = 0; tries < 12 && !(await focused(page)).startsWith(words); tries += 1) {
    await page.press(key);
  }
  expect(await focused(page)).toContain(words);
}

/** In a page that keeps its audio contexts: what became of them. */
const states = () =>
  (globalThis as unknown as { all: AudioContext[] }).all.map(({ state }) => state);

/** A page that is opened behind another waits to be seen: there, Enter lets it go on. */
async function breathing(session: Session): Promise<Tab> {
  const page = await session.open('src/pages/checkin/index.html#/breathe');
  await page.waitForElement('#app .ctl button');
  if (await page.has(button('Go on'))) await page.press('Enter');
  await page.waitForElement(button('Pause'));
  return page;
}

describe.each([
  { motion: 'moving circles', reducedMotion: false },
  { motion: 'a still ring', reducedMotion: true },
])('breathing beside $motion', ({ reducedMotion }) => {
  let site: Site;
  let session: Session;
  let data: Tab;
  let page: Tab | undefined;

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ site, reducedMotion });
    data = await bring(session, agreementWith({}));
  });

  afterEach(async () => {
    await page?.close().catch(() => undefined);
    page = undefined;
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('is chosen, done and left by keyboard alone, and remembered by its day', async () => {
    page = await breathing(session);
    await saying(page, 'of seven');
    expect(await focused(page)).toBe('Pause');
    await page.press('Enter');
    await page.waitForElement(heading('Whenever you’re ready.'));
    await pressUntil(page, 'Tab', 'Another rhythm');
    await page.press('Enter');
    await pressUntil(page, 'Tab', 'An easy start');
    await pressUntil(page, 'Tab', 'A minute');
    await page.press('ArrowLeft');
    expect(await focused(page)).toBe('Three breaths');
    expect(await page.axe()).toEqual([]);
    await pressUntil(page, 'Shift+Tab', 'Another rhythm');
    await page.press('Enter');
    await saying(page, 'First of three');
    await pressUntil(page, 'Shift+Tab', 'Go on');
    await page.press('Enter');
    await page.waitForElement(button('Pause'));
    const said = await breatheUntil(page, 'Three breaths, side by side.', 400);
    expect(said.slice(-3)).toEqual(['Breathe in', 'Breathe out', 'Three breaths, side by side.']);
    expect(await page.axe()).toEqual([]);
    expect(await focused(page)).toBe('Done');
    await page.press('Enter').catch(() => undefined);
    await data.waitFor(async () => {
      const { answers } = await browser.storage.local.get('answers');
      return JSON.stringify(answers ?? '').includes('breath');
    });
    expect(await stored(data, 'answers')).toEqual({
      shown: {},
      answers: [{ cardId: 'breath', outcome: 'did', on: expect.stringMatching(/^\d{4}-/) }],
      kinds: {},
    });
  });

  it('91: moves nothing but light where less motion is asked for', async () => {
    page = await breathing(session);
    const moved = await page.evaluate(() =>
      document
        .getAnimations()
        .some(({ effect }) =>
          (effect as KeyframeEffect).getKeyframes().some((frame) => 'transform' in frame),
        ),
    );
    expect(moved).toBe(!reducedMotion);
  });

  it('stands still while it is paused, and goes on from there', async () => {
    page = await breathing(session);
    await saying(page, 'of six');
    await page.press('Enter');
    await page.waitForElement(heading('Whenever you’re ready.'));
    // Buttons still settle in their colours for a moment; the breathing itself has stopped.
    await page.waitFor(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    );
    const here = await page.evaluate(clock);
    await page.press('Enter');
    await page.waitForElement(button('Pause'));
    // Going on is reckoned from the document's own clock, and that rounds.
    expect(await page.evaluate(clock)).toBeGreaterThanOrEqual(here - 0.001);
  });

  it('pauses when nobody can see it, and says so', async () => {
    page = await breathing(session);
    if (session.name === 'firefox') await data.click('h1');
    // Playwright has every page of Chromium think that it is seen.
    else {
      await page.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      });
    }
    await page.waitForElement(heading('Whenever you’re ready.'));
    await saying(page, 'It paused while this was out of sight.');
  });

  it('says in, a little more and out in the rhythm with two sips', async () => {
    page = await breathing(session);
    await page.click('summary');
    await page.click('[value=sigh]');
    await page.click('summary');
    const said = await breatheUntil(page, 'Breathe out', 100);
    expect(said.slice(-3)).toEqual(['Breathe in', 'And a little more', 'Breathe out']);
    await saying(page, 'First minute of five');
  });

  it('rings when it is asked to, and gives the sound card back when it pauses', async () => {
    page = await breathing(session);
    await page.evaluate(() => {
      const all: AudioContext[] = [];
      const Real = globalThis.AudioContext;
      globalThis.AudioContext = class extends Real {
        constructor() {
          super();
          all.push(this);
        }
      };
      Object.assign(globalThis, { all });
    });
    await breatheUntil(page, 'Breathe out', 100);
    expect(await page.evaluate(states)).toEqual([]);
    await page.click('summary');
    await page.click({ role: 'switch', name: 'A soft bell at each turn' });
    await page.waitFor(() => (globalThis as unknown as { all: [] }).all.length > 0);
    await breatheUntil(page, 'Breathe in', 100);
    await page.clickRole('button', 'Pause');
    await page.waitFor(() =>
      (globalThis as unknown as { all: AudioContext[] }).all.every((one) => one.state === 'closed'),
    );
    expect(await page.evaluate(states)).toEqual(['closed']);
  });
});
