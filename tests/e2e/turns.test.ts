import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { atRest, letPass, pageSays, pressByKeys, tabTo } from './support/by-keyboard.ts';
import { stored } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

interface History {
  readonly answers: readonly { readonly cardId: string; readonly outcome: string }[];
}

const agreement = {
  names: ['Noa', 'Jules'],
  windows: [],
  sites: [],
  keptOpen: [],
  embedded: false,
};

let session: Session;

/** The activity in a tab of its own, with two names. */
async function open(address = 'turns'): Promise<Tab> {
  const page = await session.open(`src/pages/checkin/index.html#/${address}`);
  await page.toFront();
  await page.resize({ width: 420, height: 640 });
  await page.evaluate(async (data) => {
    await browser.storage.local.set({ agreement: { version: 1, data } });
  }, agreement);
  await page.waitForElement({ role: 'button', name: 'Noa begins' });
  return page;
}

const answers = async (page: Tab) =>
  ((await stored(page, 'answers')) as History | null)?.answers ?? [];

describe('with motion', () => {
  beforeAll(async () => {
    session = await atRest(await launch({ locale: 'en-GB' }));
  });
  afterAll(() => session?.close());

  it('two turns are had by keyboard alone, one to its end and one passed on', async () => {
    const page = await open();
    expect(await page.axe()).toEqual([]);
    await tabTo(page, '8 min');
    await page.press('ArrowRight');
    await pageSays(page, '12:00 to speak');
    await pressByKeys(page, 'Noa begins');
    await letPass(page, 60);
    await page.waitFor(() => /\b10:5\d to speak/.test(document.body.innerText));
    expect(await page.axe()).toEqual([]);
    await letPass(page, 11 * 60);
    await pageSays(page, 'Take the time to finish. Then, Jules, say back once');
    expect(await page.axe()).toEqual([]);
    await pressByKeys(page, 'Your turn, Jules');
    await pageSays(page, 'Noa, if there is something to ask');
    await pressByKeys(page, 'That was my turn');
    await pageSays(page, 'Noa, say back once');
    await pressByKeys(page, 'We have both spoken');
    await page.waitForElement({ role: 'heading', name: 'That was the two of you.' });
    expect(await page.axe()).toEqual([]);
    await expect
      .poll(() => answers(page), { timeout: 15_000 })
      .toEqual([expect.objectContaining({ outcome: 'did' })]);
    await page.close();
  });

  it('a talk stands while it is paused, and nothing of it is left but that', async () => {
    const page = await open('turns/ask_day');
    await pressByKeys(page, 'Noa begins');
    await letPass(page, 60);
    await pressByKeys(page, 'Pause');
    await pageSays(page, 'paused at');
    await pressByKeys(page, 'Go on');
    await pageSays(page, 'to speak');
    await pressByKeys(page, 'Another question');
    await expect
      .poll(async () => (await answers(page)).at(-1), { timeout: 15_000 })
      .toMatchObject({ cardId: expect.stringMatching(/^ask_day-/), outcome: 'swapped' });
    await page.close();
  });

  it('Esc closes it in the middle of a turn', async () => {
    const other = await session.open('src/pages/options/index.html#/help');
    const page = await open();
    await pressByKeys(page, 'Noa begins');
    await page.press('Escape').catch(() => undefined);
    await other.waitFor(async () => {
      const tabs = await browser.tabs.query({});
      return !tabs.some((tab) => tab.url?.includes('checkin'));
    });
    await other.close();
  });

  it('one alone finds a way too', async () => {
    const page = await open();
    await pressByKeys(page, 'Only one of you here?');
    await page.waitForElement({ role: 'heading', name: 'Only one of you here?' });
    expect(await page.axe()).toEqual([]);
    await pressByKeys(page, 'We are both here');
    await page.waitForElement({ role: 'button', name: 'Noa begins' });
    await page.close();
  });
});

describe('with less motion', () => {
  beforeAll(async () => {
    session = await atRest(await launch({ locale: 'en-GB', reducedMotion: true }));
  });
  afterAll(() => session?.close());

  it('nothing travels when the turn is passed on, and it all works', async () => {
    const page = await open();
    await pressByKeys(page, 'Jules begins instead');
    await pressByKeys(page, 'Jules begins');
    await pressByKeys(page, 'Pass to Noa');
    await pressByKeys(page, 'Your turn, Noa');
    const travels = await page.evaluate(() =>
      document
        .getAnimations()
        .some((one) => 'transitionProperty' in one && one.transitionProperty === 'transform'),
    );
    expect(travels).toBe(false);
    await pressByKeys(page, 'That was my turn');
    await pressByKeys(page, 'We have both spoken');
    await page.waitForElement({ role: 'heading', name: 'That was the two of you.' });
    await page.close();
  });
});
