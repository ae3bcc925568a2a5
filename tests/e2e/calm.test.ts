import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import ways from '../../src/deck/en/quiet.json' with { type: 'json' };
import {
  atRest,
  headingSays,
  letPass,
  pageSays,
  pressByKeys,
  tabTo,
} from './support/by-keyboard.ts';
import { stored } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

let session: Session;

/** The choice, and one of its ways. */
async function open(way?: string): Promise<Tab> {
  const page = await session.open('src/pages/checkin/index.html#/calm');
  await page.toFront();
  await page.resize({ width: 420, height: 640 });
  await page.waitForElement({ role: 'heading', name: 'Which kind of quiet?' });
  if (way !== undefined) await pressByKeys(page, way);
  return page;
}

/** Waits until the figure is called so. */
const figureSays = (page: Tab, words: string) =>
  page.waitFor(
    (wanted) => document.querySelector('svg[role="img"]')?.getAttribute('aria-label') === wanted,
    words,
  );

async function isDone(page: Tab, words: string): Promise<void> {
  await headingSays(page, words);
  expect(await page.axe()).toEqual([]);
  await tabTo(page, 'Done');
}

describe('with motion', () => {
  beforeAll(async () => {
    session = await atRest(await launch({ locale: 'en-GB' }));
  });
  afterAll(() => session?.close());

  it('the choice leads to each by keyboard, and back', async () => {
    const page = await open();
    expect(await page.axe()).toEqual([]);
    await pressByKeys(page, 'Notice five things');
    for (const _ of ways.senses.steps) await pressByKeys(page, 'Skip this one');
    await headingSays(page, 'Which kind of quiet?');
    await page.close();
  });

  it('silence runs down, longer when they like, and the light changes at the end', async () => {
    const page = await open('Silence');
    await figureSays(page, '5 minutes left');
    expect(await page.axe()).toEqual([]);
    await tabTo(page, '5 min');
    await page.press('ArrowRight');
    await figureSays(page, '10 minutes left');
    await letPass(page, 5 * 60);
    await figureSays(page, '5 minutes left');
    await pressByKeys(page, 'Pause');
    await pageSays(page, 'The light waits for you.');
    await pressByKeys(page, 'Go on');
    await letPass(page, 5 * 60);
    await isDone(page, 'Whenever you’re ready.');
    await page.close();
  });

  it('five things come down to one', async () => {
    const page = await open('Notice five things');
    for (const { text } of ways.senses.steps.slice(0, -1)) {
      await headingSays(page, text);
      await pressByKeys(page, 'Next');
    }
    expect(await page.axe()).toEqual([]);
    await pressByKeys(page, 'That’s all of them');
    await isDone(page, ways.senses.done);
    await page.close();
  });

  it('stretches follow each other by themselves', async () => {
    const page = await open('Stretch in your seats');
    for (const { text, seconds } of ways.stretches.steps) {
      await headingSays(page, text);
      await letPass(page, seconds);
    }
    await isDone(page, ways.stretches.done);
    await page.close();
  });

  it('a walk leaves one line on the screen', async () => {
    const page = await open('An evening walk');
    await pressByKeys(page, 'Another idea');
    await headingSays(page, ways.walk.steps[1]?.text ?? '');
    expect(await page.axe()).toEqual([]);
    await pressByKeys(page, 'Off we go');
    await pageSays(page, 'See you when you are back.');
    expect(await page.axe()).toEqual([]);
    await pressByKeys(page, 'We’re back');
    await isDone(page, ways.walk.done);
    await page.close();
  });

  it('something hot is made, and drunk away from the screen', async () => {
    const page = await open('Something hot to drink');
    await pressByKeys(page, 'Next');
    await pressByKeys(page, 'Next');
    await headingSays(page, ways.tea.steps[2]?.text ?? '');
    await pressByKeys(page, 'Screen away');
    await pressByKeys(page, 'We’re back');
    await isDone(page, ways.tea.done);
    await page.close();
  });

  it('a quarrel is seen afresh from its card, and only the day is kept', async () => {
    const page = await session.open('src/pages/checkin/index.html#/card/reappraise');
    await page.toFront();
    await page.resize({ width: 420, height: 640 });
    await pressByKeys(page, 'Seven quiet minutes with it');
    await figureSays(page, '7 minutes left');
    expect(await page.axe()).toEqual([]);
    await pressByKeys(page, 'Next');
    await pressByKeys(page, 'Next');
    await headingSays(page, ways.afresh.steps[1]?.text ?? '');
    await letPass(page, 7 * 60);
    await isDone(page, ways.afresh.done);
    await expect
      .poll(() => stored(page, 'answers'), { timeout: 15_000 })
      .toMatchObject({ answers: [], shown: {}, kinds: { reappraise: expect.any(String) } });
    await page.close();
  });

  it('Esc closes it while it runs', async () => {
    const other = await session.open('src/pages/options/index.html#/help');
    const page = await open('Silence');
    await page.waitForElement({ role: 'button', name: 'Pause' });
    await page.press('Escape').catch(() => undefined);
    await other.waitFor(async () => {
      const tabs = await browser.tabs.query({});
      return !tabs.some((tab) => tab.url?.includes('checkin'));
    });
    await other.close();
  });
});

describe('with less motion', () => {
  beforeAll(async () => {
    session = await atRest(await launch({ locale: 'en-GB', reducedMotion: true }));
  });
  afterAll(() => session?.close());

  it('the timer and the stretches run as they do otherwise', async () => {
    const page = await open('Silence');
    await figureSays(page, '5 minutes left');
    await letPass(page, 5 * 60);
    await isDone(page, 'Whenever you’re ready.');
    await pressByKeys(page, 'Another kind');
    await pressByKeys(page, 'Stretch in your seats');
    for (const { text, seconds } of ways.stretches.steps) {
      await headingSays(page, text);
      await letPass(page, seconds);
    }
    await isDone(page, ways.stretches.done);
    await page.close();
  });
});
