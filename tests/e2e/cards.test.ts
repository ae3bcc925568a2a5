import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atRest, headingSays, pressByKeys, tabTo } from './support/by-keyboard.ts';
import { stored } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import type { Tab } from './support/tab.ts';

const kinds = [
  'ask_day',
  'ask_dream',
  'good_news',
  'remember',
  'meal',
  'walk',
  'surprise',
  'checkin',
];

describe.each([
  ['as it moves', false],
  ['with reduced motion', true],
])('a card by keyboard alone, %s', (_, reducedMotion) => {
  let session: Session;

  beforeAll(async () => {
    session = await atRest(await launch({ locale: 'en-GB', reducedMotion }));
  });
  afterAll(() => session?.close());

  async function open(kind: string): Promise<Tab> {
    const page = await session.open(`src/pages/checkin/index.html#/card/${kind}`);
    await page.toFront();
    await page.resize({ width: 420, height: 640 });
    await page.waitForElement({ role: 'button', name: 'We did this' });
    return page;
  }

  it.each(kinds)('%s is shown, swapped, and done', async (kind) => {
    const page = await open(kind);
    expect(await page.axe()).toEqual([]);
    const first = await page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    await pressByKeys(page, 'Another');
    await page.waitFor((before) => document.querySelector('h1')?.textContent !== before, first);
    await pressByKeys(page, 'We did this');
    await headingSays(page, 'That was for the two of you.');
    await tabTo(page, 'Done');
    await page.close();
  });

  it('less of it is kept, for a while', async () => {
    const page = await open('walk');
    await pressByKeys(page, 'Less of this');
    await headingSays(page, 'Less of that, for a while.');
    expect(await stored(page, 'nudges')).toMatchObject({ kinds: { walk: { liking: 'less' } } });
    expect(await page.axe()).toEqual([]);
    await page.close();
  });

  it('one that is not wanted again is put away', async () => {
    const page = await open('remember');
    await pressByKeys(page, 'Not this one again');
    await headingSays(page, 'That one is put away.');
    expect(await stored(page, 'nudges')).toMatchObject({
      never: [expect.stringMatching(/^remember-\d{3}$/)],
    });
    await page.close();
  });
});
