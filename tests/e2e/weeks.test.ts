import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring, windowSoon, zone } from './support/bringing.ts';
import { pressByKey, tabTo } from './support/keyboard.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

const today = Temporal.Now.plainDateISO(zone);
const monday = today.subtract({ days: today.dayOfWeek - 1 });
const weekBefore = (weeks: number) => monday.subtract({ weeks }).toString();
const TITLE = 'How close the week felt';

interface Entry {
  readonly [field: string]: string | number | boolean;
}

/** Values by month, as a journal keeps them. */
function journal(prefix: string, entries: readonly Entry[], field: string) {
  const months = new Set(entries.map((entry) => String(entry[field]).slice(0, 7)));
  return Object.fromEntries(
    [...months].map((month) => [
      `${prefix}:${month}`,
      { version: 1, data: entries.filter((entry) => String(entry[field]).startsWith(month)) },
    ]),
  );
}

/** An evening of the week so many weeks ago. */
function evening(weeks: number, day: number): Entry {
  const start = monday
    .subtract({ weeks })
    .add({ days: day })
    .toZonedDateTime({ timeZone: zone, plainTime: '19:30' })
    .toInstant();
  const end = start.add({ minutes: 150 });
  return { key: `dinner@${start}`, start: `${start}`, end: `${end}`, overnight: false };
}

const seed = (page: Tab, values: Readonly<Record<string, unknown>>) =>
  page.evaluate(
    async (json) => browser.storage.local.set(JSON.parse(json) as Record<string, unknown>),
    JSON.stringify(values),
  );

const pulses = (page: Tab) =>
  page.evaluate(async () => {
    const all = await browser.storage.local.get(null);
    const months = Object.keys(all).filter((key) => key.startsWith('pulse:'));
    return months.flatMap((key) => (all[key] as { data: { week: string }[] }).data);
  });

const says = (page: Tab, words: string) =>
  page.waitFor((wanted) => document.body.innerText.includes(wanted), words);

/** In the page: everything of the column that is there to be read, by whatever means. */
function columnMarkup(): string {
  const heading = document.querySelector('#pulse');
  return (heading?.closest('section')?.outerHTML ?? '').replaceAll(/ id="[^"]*"/g, '');
}

/** In the page: what of the column reaches over its edge. */
function wider(): string[] {
  const section = document.querySelector('#pulse')?.closest('section');
  const edge = section?.getBoundingClientRect().right ?? 0;
  return [...(section?.querySelectorAll<HTMLElement>('*:not(.vh, .vh *)') ?? [])]
    .filter(
      (one) =>
        one.getBoundingClientRect().right > edge + 1 ||
        (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0),
    )
    .map(
      (one) =>
        `${one.tagName}.${one.getAttribute('class')} ${one.getBoundingClientRect().right} of ${edge}`,
    );
}

describe.each([
  ['as it moves', false],
  ['with reduced motion', true],
])('the weeks, by keyboard alone, %s', (_, reducedMotion) => {
  let site: Site;
  let session: Session;
  let page: Tab;

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ site, reducedMotion, timeZone: zone });
    await bring(session, agreementWith({ windows: [windowSoon(45, 60).window] }));
    page = await session.open('src/pages/options/index.html#/together');
    await page.waitForElement({ role: 'heading', name: TITLE });
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** Answers this week, by so many arrows from far apart. */
  async function answer(name: string, arrows: number): Promise<void> {
    await pressByKey(page, 'Answer this week');
    await tabTo(page, name);
    await page.press('Space');
    await tabTo(page, 'far apart');
    for (let left = arrows; left > 0; left -= 1) await page.press('ArrowRight');
    await page.press('Enter');
  }

  /** Waits for a figure whose sentence begins so. */
  const figureSays = (words: string) =>
    page.waitFor(
      (wanted) => document.querySelector(`svg[role=img][aria-label^="${wanted}"]`) !== null,
      words,
    );

  it('nothing is asked until they choose it, and then one of them answers', async () => {
    expect(await page.axe()).toEqual([]);
    await pressByKey(page, 'Ask us once a week');
    await page.waitForElement({ role: 'button', name: 'Answer this week' });
    await pressByKey(page, 'Answer this week');
    await tabTo(page, 'Noa');
    await page.press('Space');
    await page.waitForElement({
      role: 'radiogroup',
      name: 'Noa, how close did this week feel?',
    });
    expect(await page.axe()).toEqual([]);
    await pressByKey(page, 'Never mind');
    await answer('Noa', 3);
    await says(page, 'Noa has answered. It is shown once both of you have.');
    await page.waitFor(() => document.activeElement?.textContent?.startsWith('Noa has answered.'));
    expect(await pulses(page)).toEqual([{ week: monday.toString(), first: 4 }]);
  });

  it('what was answered is nowhere in the page, however one looks, until the other has', async () => {
    await pressByKey(page, 'Show as a list');
    await says(page, 'one answer, not shown');
    const hidden = await page.evaluate(columnMarkup);
    expect(hidden).not.toMatch(/quite close|checked="true"|aria-current|data-/);
    expect(await page.has({ role: 'cell', name: 'quite close' })).toBe(false);
    // Another answer makes no difference that could be seen.
    const month = `pulse:${monday.toString().slice(0, 7)}`;
    const other = { version: 1, data: [{ week: monday.toString(), first: 1 }] };
    const mine = { version: 1, data: [{ week: monday.toString(), first: 4 }] };
    await seed(page, { [month]: other, ...journal('kept', [evening(1, 0)], 'end') });
    await says(page, 'One since');
    expect(await page.evaluate(columnMarkup)).toBe(hidden);
    await seed(page, { [month]: mine });
    await page.reload();
    await page.waitForElement({ role: 'button', name: 'Answer this week' });
    await answer('Jules', 1);
    await says(page, 'You have both answered this week.');
    await says(page, 'Noa quite close, Jules a little apart.');
    await pressByKey(page, 'Show as a list');
    await page.waitForElement({ role: 'cell', name: 'quite close' });
    expect(await page.has({ role: 'button', name: 'Answer this week' })).toBe(false);
  });

  it('three weeks make lines, each week is erased and had back, and all go after a question', async () => {
    const three = [0, 1, 2].map((weeks) => ({ week: weekBefore(weeks), first: 4, second: 2 }));
    await seed(page, journal('pulse', three, 'week'));
    await figureSays(`${TITLE}, over 3 weeks.`);
    expect(await page.axe()).toEqual([]);
    await tabTo(page, /^Erase \d|^Erase [A-Z]/);
    await page.press('Enter');
    await says(page, 'That week is erased.');
    await page.waitFor(() => document.querySelectorAll('.weeks-list tbody tr').length === 2);
    await page.waitFor(() => document.activeElement?.textContent?.startsWith('Erase '));
    await pressByKey(page, 'Undo');
    await page.waitFor(() => document.querySelectorAll('.weeks-list tbody tr').length === 3);
    expect(await pulses(page)).toHaveLength(3);
    await pressByKey(page, 'Erase all of them', 'Shift+Tab');
    await says(page, 'Erase 3 weeks?');
    await pressByKey(page, 'Erase', 'Shift+Tab');
    await page.waitForElement({ role: 'button', name: 'Answer this week' });
    expect(await pulses(page)).toEqual([]);
    await page.waitFor(() => document.activeElement?.id === 'pulse');
    await pressByKey(page, 'Stop asking');
    await page.waitForElement({ role: 'button', name: 'Ask us once a week' });
  });

  it('evenings that were kept are flames, a year of them, and a table', async () => {
    const kept = [evening(3, 0), evening(3, 2), evening(2, 4), evening(1, 6), evening(30, 1)];
    await seed(page, journal('kept', kept, 'end'));
    await says(page, '4 since');
    await says(page, 'Tonight would make 5.');
    await figureSays('Evenings together by week: 2, 1, and 1. One more is to come today.');
    await pressByKey(page, 'Show the year');
    await says(page, '5 since');
    await pressByKey(page, 'Show as a list');
    await page.waitForElement({ role: 'columnheader', name: 'From, to' });
    const rows = await page.evaluate(
      () => document.querySelectorAll('#evenings ~ .weeks-list tbody tr').length,
    );
    expect(rows).toBe(5);
    expect(await page.axe()).toEqual([]);
  });
});

it('the longest names stay inside a narrow column, while they answer and once they have', async () => {
  const site = await startSite();
  const names = ['W'.repeat(24), 'M'.repeat(24)];
  const session = await launch({ site, timeZone: zone });
  try {
    await bring(session, agreementWith({ names }));
    const page = await session.open('src/pages/options/index.html#/together');
    await page.resize({ width: 320, height: 640 });
    await page.waitForElement({ role: 'button', name: 'Ask us once a week' });
    await pressByKey(page, 'Ask us once a week');
    await page.waitForElement({ role: 'button', name: 'Answer this week' });
    await pressByKey(page, 'Answer this week');
    await pressByKey(page, names[0]!);
    await page.waitForElement({
      role: 'radiogroup',
      name: `${names[0]}, how close did this week feel?`,
    });
    expect(await page.evaluate(wider)).toEqual([]);
    const week = weekBefore(0);
    await seed(page, journal('pulse', [{ week, first: 4 }], 'week'));
    await says(page, 'has answered.');
    expect(await page.evaluate(wider)).toEqual([]);
    const three = [0, 1, 2].map((weeks) => ({ week: weekBefore(weeks), first: 4, second: 2 }));
    await seed(page, journal('pulse', three.slice(0, 1), 'week'));
    await says(page, 'Week of');
    expect(await page.evaluate(wider)).toEqual([]);
    await seed(page, journal('pulse', three, 'week'));
    await page.waitFor(() => document.querySelector('#pulse ~ .weeks-figure svg') !== null);
    await pressByKey(page, 'Show as a list');
    await page.waitForElement({ role: 'cell', name: 'quite close' });
    expect(await page.evaluate(wider)).toEqual([]);
  } finally {
    await session.close();
    await site.close();
  }
});
