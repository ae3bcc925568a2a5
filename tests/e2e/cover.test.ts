import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { evenings } from './support/evenings.ts';
import { begin, endEarly } from './support/hands.ts';
import { covered, reachable } from './support/looking.ts';
import { until } from './support/poll.ts';
import type { Tab } from './support/tab.ts';
import { serveStubborn } from './support/stubborn-pages.ts';

declare const browser: Browser;

const here = evenings(serveStubborn);
const heard = () => (globalThis as unknown as { heard: string[] }).heard;
/** How many tabs are muted; the address of a site we were not given is not ours to see. */
const mutedTabs = () =>
  here.data.evaluate(async () => (await browser.tabs.query({ muted: true })).length);

let folder: string;

async function picture(tab: Tab): Promise<Buffer> {
  const path = join(folder, 'picture.png');
  await tab.screenshot(path);
  return readFile(path);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undivided-pictures-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('what the page puts on top goes under the cover', () => {
  it.each([
    ['a modal dialog', 'dialog', 'none'],
    ['a modal dialog in an open root', 'dialog', 'open'],
    ['a modal dialog in a closed root', 'dialog', 'closed'],
    ['a popover', 'popover', 'none'],
    ['a popover in an open root', 'popover', 'open'],
    ['a popover in a closed root', 'popover', 'closed'],
    ['a modal dialog in a root that comes later', 'dialog', 'late'],
    ['a popover in a root that comes later', 'popover', 'late'],
  ])('%s', async (_, kind, root) => {
    const tab = await here.news(`/top?kind=${kind}&root=${root}`);
    await begin(here.session);
    await tab.waitFor(covered);
    await tab.waitForElement({ role: 'button', name: 'Close tab' });
    const before = await picture(tab);
    await tab.evaluate(() => (globalThis as unknown as { show(): void }).show());
    await tab.waitFor(() => (globalThis as unknown as { shown: boolean }).shown);
    // What lies over a modal dialog without being one is inert: a point would still find the cover.
    await until('the same picture', async () => (await picture(tab)).equals(before));
    await tab.clickRole('button', 'Close tab');
    await here.data.waitFor(
      async () => (await browser.tabs.query({ url: 'http://news.test/top*' })).length === 0,
    );
  });

  it('a popover the cover closed is open again when it lifts, and one that has gone is not', async () => {
    const tab = await here.news('/popovers');
    await begin(here.session);
    await tab.waitFor(covered);
    await tab.evaluate(() => document.querySelector('#gone')?.remove());
    await endEarly(here.session);
    await tab.waitFor(() => document.querySelector('#stays')?.matches(':popover-open'));
  });
});

describe('what sounds or moves', () => {
  it('media in frames of the same origin and in shadow roots is paused, and stays so', async () => {
    const tab = await here.news('/players');
    await tab.waitFor(() => (globalThis as unknown as { playing(): number }).playing() === 3);
    await begin(here.session);
    await tab.waitFor(covered);
    await tab.waitFor(() => (globalThis as unknown as { playing(): number }).playing() === 0);
    await tab.evaluate(() => (globalThis as unknown as { playAll(): void }).playAll());
    await tab.waitFor(() => (globalThis as unknown as { playing(): number }).playing() === 0);
  });

  it('a tab in full screen leaves it', async () => {
    const tab = await here.news('/full');
    await tab.click('#full');
    await tab.waitFor(() => document.fullscreenElement !== null);
    await begin(here.session);
    await tab.waitFor(() => document.fullscreenElement === null);
    await tab.waitFor(covered);
  });

  it('a covered tab that goes on to another site is heard there', async () => {
    const tab = await here.news('/leaves');
    await begin(here.session);
    await tab.waitFor(covered);
    await until('the tab to be muted', async () => (await mutedTabs()) === 1);
    await tab.evaluate(() => void setTimeout(() => location.assign('http://maps.test/')));
    await tab.waitForUrl(/^http:\/\/maps\.test\/$/);
    await until('its sound', async () => (await mutedTabs()) === 0);
  });
});

describe('a page with its own mind', () => {
  it('hears no key on the way to what it shows, and its words and place stay', async () => {
    const tab = await here.news('/listening');
    await tab.fill('#note', 'half a thought');
    await tab.evaluate(() => {
      (globalThis as unknown as { heard: string[] }).heard.length = 0;
    });
    // Firefox may still be bringing what was written into view.
    await tab.waitFor(() => {
      const isThere = scrollY === 700;
      scrollTo(0, 700);
      return isThere;
    });
    await begin(here.session);
    await tab.waitFor(covered);
    await tab.waitForElement({ role: 'button', name: 'Close tab' });
    for (const key of ['e', 'PageDown', 'Home', 'Shift+Tab']) await tab.press(key);
    expect(await tab.evaluate(heard)).toEqual([]);
    await endEarly(here.session);
    await tab.waitFor(reachable);
    expect(await tab.evaluate(() => scrollY)).toBe(700);
    await tab.press('e');
    expect(await tab.evaluate(heard)).toContain('document e');
    expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toContain(
      'half a thought',
    );
  });

  it('that forbids every font is lent the serif of its cover, until it is free', async () => {
    const tab = await here.news('/strict');
    await begin(here.session);
    await tab.waitFor(covered);
    await tab.waitFor(() => [...document.fonts].some(({ status }) => status === 'loaded'));
    const families = await tab.evaluate(() => [...document.fonts].map(({ family }) => family));
    expect(families).toEqual([expect.stringMatching(/^"?Undivided Serif"?$/)]);
    await endEarly(here.session);
    await tab.waitFor(() => document.fonts.size === 0);
    await tab.waitFor(reachable);
  });

  it('that takes the focus for itself does not get the keys', async () => {
    const tab = await here.news('/grabbing');
    await begin(here.session);
    await tab.waitFor(covered);
    await tab.waitFor(() => (globalThis as unknown as { grabs: number }).grabs > 20);
    await tab.type('secret');
    expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('');
  });

  it.each(['write', 'root'])('that writes itself anew (%s) is covered anew', async (how) => {
    const tab = await here.news('/');
    await begin(here.session);
    await tab.waitFor(covered);
    await tab.evaluate((way) => {
      if (way === 'write') {
        document.open();
        document.write(
          '<!doctype html><title>Anew</title><body><p id="anew">Anew</p><video></video>',
        );
        document.close();
      } else {
        const html = document.createElement('html');
        html.append(document.createElement('head'), document.createElement('body'));
        html.querySelector('body')?.setAttribute('id', 'anew');
        document.replaceChild(html, document.documentElement);
      }
    }, how);
    await tab.waitFor(() => document.querySelector('#anew') !== null);
    await tab.waitFor(covered);
    await tab.press('e');
    await endEarly(here.session);
    await tab.waitFor(reachable);
  });

  it('that asks before it is left is closed all the same by Close tab', async () => {
    const tab = await here.news('/unsent');
    await tab.fill('#note', 'half a thought');
    await begin(here.session);
    await tab.waitFor(covered);
    await tab.clickRole('button', 'Close tab');
    await here.data.waitFor(
      async () => (await browser.tabs.query({ url: 'http://news.test/unsent' })).length === 0,
    );
  });
});
