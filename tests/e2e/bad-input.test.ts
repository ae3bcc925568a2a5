import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreementWith, bring, chooseFile } from './support/bringing.ts';
import { stored } from './support/looking.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import type { Browser } from 'webextension-polyfill';

declare const browser: Browser;

let site: Site;
let session: Session;
let data: Tab;

const dinner = {
  id: 'dinner',
  title: 'Dinner',
  days: ['mon'],
  start: '19:30',
  end: '22:00',
  covers: 'list',
};
const withWindow = (more: object) => agreementWith({ windows: [{ ...dinner, ...more }] });

const many = Array.from({ length: 300 }, (_, index) => ({ ...dinner, id: `w${index}` }));

/** What is chosen, and a piece of the sentence that must name what is wrong. */
const refusals: readonly (readonly [string, object | string, string])[] = [
  ['not JSON', 'Dinner on Monday', 'not valid JSON'],
  ['another format', { format: 'other', version: 1 }, 'is not an Undivided agreement'],
  ['a future version', agreementWith({ version: 2 }), 'version 2'],
  ['an unknown key', agreementWith({ colour: 'red' }), 'colour'],
  ['an unknown key in a window', withWindow({ color: 'red' }), 'windows[0].color'],
  ['a bad time', withWindow({ start: '7:30pm' }), 'windows[0].start'],
  ['start equal to end', withWindow({ end: '19:30' }), 'windows[0]'],
  ['a bare public suffix', agreementWith({ sites: ['co.uk'] }), 'co.uk'],
  ['300 windows', agreementWith({ windows: many }), '200 windows'],
  ['3 MiB', ' '.repeat(3 * 1024 * 1024), '2 MiB'],
];

beforeAll(async () => {
  site = await startSite();
  session = await launch({ site });
  data = await bring(session, agreementWith({}));
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

it.each(refusals)(
  '76: %s is refused with a sentence, and nothing changes',
  async (_, file, words) => {
    const before = await stored(data, 'agreement');
    const page = await session.open('src/pages/options/index.html#/data');
    await page.waitForElement('input[type=file]');
    await chooseFile(page, typeof file === 'string' ? file : JSON.stringify(file));
    const sentence = await page.text('aside [role=alert]');
    expect(sentence).toContain(words);
    expect(sentence.trim()).toMatch(/\.$/);
    expect(await stored(data, 'agreement')).toEqual(before);
    await page.close();
  },
);

it.each([
  ['spaces', 'news example', 'A site has no spaces.'],
  ['an ending alone', 'com', 'is an ending that many sites share'],
  ['an emoji', '🙂', 'is not the name of a site'],
])('a typed site with %s gets a sentence and is not added', async (_, typed, words) => {
  const page = await session.open('src/pages/options/index.html#/sites');
  await page.fill({ role: 'textbox', name: 'Add a site, such as news.example' }, typed);
  await page.press('Enter');
  await page.waitFor((wanted) => document.body.innerText.includes(wanted), words);
  expect(await stored(data, 'agreement')).toMatchObject({
    sites: ['news.test', 'video.test/shorts'],
  });
  await page.close();
});

it('43: a pasted address is shown as the site it becomes, then added', async () => {
  const page = await session.open('src/pages/options/index.html#/sites');
  await page.fill(
    { role: 'textbox', name: 'Add a site, such as news.example' },
    'https://www.Shop.test:8080/Sale/Shoes?size=42#top',
  );
  await page.waitFor(() => document.body.innerText.includes('shop.test/sale/shoes'));
  await page.press('Enter');
  await page.waitFor(async () => {
    const { agreement } = await browser.storage.local.get('agreement');
    return JSON.stringify(agreement).includes('"shop.test/sale/shoes"');
  });
  await page.close();
});
