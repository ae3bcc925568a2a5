import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { tenYears } from '../../scripts/ten-years.mjs';
import { zone } from './support/bringing.ts';
import { launch, type Session } from './support/session.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

const PATH = 'src/pages/options/index.html#/together';
const today = Temporal.Now.plainDateISO(zone).toString();

/** In the page: what years of use have left, as it is stored. */
async function remember(journals: Readonly<Record<string, readonly object[]>>): Promise<void> {
  const choices = { keepAddressesOut: false, withoutMiddle: [], asksPulse: true };
  const values = Object.entries({ ...journals, settings: choices });
  const stored = values.map(([key, data]) => [key, { version: 1, data }]);
  await browser.storage.local.set(Object.fromEntries(stored));
}

/** In the page: the keys that a note changes while it is kept. */
async function keysChangedByANote(): Promise<string[]> {
  const keys: string[] = [];
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') keys.push(...Object.keys(changes));
  });
  const input = { from: 0, text: 'One more, after ten years.', sealed: false };
  await browser.runtime.sendMessage({ command: 'keepNote', input });
  const { promise, resolve } = Promise.withResolvers<void>();
  browser.storage.onChanged.addListener(() => resolve());
  await browser.storage.local.set({ last: 1 });
  await promise;
  return keys.filter((key) => key !== 'last');
}

describe('after ten years of every day', () => {
  let session: Session;
  let page: Tab;

  beforeAll(async () => {
    session = await launch({ timeZone: zone });
    const before = await session.open(PATH);
    await before.evaluate(remember, tenYears(today));
    page = await session.open(PATH);
  });

  afterAll(async () => {
    await session?.close();
  });

  it('Together stands, with all of it within reach', async () => {
    await page.waitForElement({ role: 'button', name: 'Show every note' });
    await page.waitForElement({ role: 'heading', name: 'Evenings together' });
    await page.waitFor(() => /\d+ since [A-Z]/.test(document.body.innerText));
    expect(await page.axe()).toEqual([]);
  });

  it('a note writes its own month and nothing else', async () => {
    expect(await page.evaluate(keysChangedByANote)).toEqual([`notes:${today.slice(0, 7)}`]);
    await page.waitFor(() => document.body.innerText.includes('One more, after ten years.'));
  });
});
