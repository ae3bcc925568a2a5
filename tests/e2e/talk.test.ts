import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring, zone } from './support/bringing.ts';
import { focusedName, pressByKey, tabTo } from './support/keyboard.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

/** All that is stored anywhere, in one text. */
const storedAnywhere = (tab: Tab) =>
  tab.evaluate(async () => {
    const areas = [browser.storage.local, browser.storage.session, browser.storage.sync];
    const kept = await Promise.all(areas.map((area) => area.get(null)));
    return JSON.stringify([kept, { ...localStorage }, { ...sessionStorage }, history.state]);
  });

const paper = () => document.querySelector<HTMLElement>('.between-paper')?.innerText;

describe.each([
  ['as it moves', false],
  ['with reduced motion', true],
])('for a hard moment, by keyboard alone, %s', (_, reducedMotion) => {
  let site: Site;
  let session: Session;
  let data: Tab;
  let help: Tab;
  let before: string;

  beforeAll(async () => {
    site = await startSite();
    session = await launch({ site, reducedMotion, timeZone: zone });
    data = await bring(session, agreementWith({}));
    help = await session.open('src/pages/options/index.html#/help');
    await help.waitForElement({ role: 'button', name: 'Open After a quarrel' });
    before = await storedAnywhere(help);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('a talk is begun gently: a sentence of three parts, said aloud', async () => {
    await pressByKey(help, 'Open Start a talk gently');
    expect(await help.evaluate(focusedName)).toBe('I feel…');
    await help.type('lonely');
    await tabTo(help, 'about…');
    await help.type('dinner, you never look up');
    await help.waitFor(() => document.querySelector('.blame:not(:empty)'));
    expect(await help.axe()).toEqual([]);
    const unread = await help.evaluate(() =>
      [...document.querySelectorAll('textarea')].map((box) => [box.spellcheck, box.autocomplete]),
    );
    expect(unread).toEqual([
      [false, 'off'],
      [false, 'off'],
      [false, 'off'],
    ]);
    await tabTo(help, 'I’d like…');
    await help.type('us to try again');
    await pressByKey(help, 'Say it aloud');
    expect(await help.waitFor(paper)).toBe(
      'I feel lonely about dinner, you never look up. I’d like us to try again.',
    );
    expect(await help.evaluate(focusedName)).toBe('Change the words');
    expect(await help.axe()).toEqual([]);
    await pressByKey(help, /^Close and forget/, 'Shift+Tab');
    expect(await help.evaluate(focusedName)).toBe('Open Start a talk gently');
  });

  it('after a quarrel six questions lead to a sheet of paper, and each may be left out', async () => {
    await pressByKey(help, 'Open After a quarrel');
    await help.waitFor(() => document.activeElement instanceof HTMLTextAreaElement);
    expect(await help.axe()).toEqual([]);
    await pressByKey(help, /^at /);
    await pressByKey(help, 'Next question');
    await help.waitForElement({ role: 'textbox', name: 'What was my part?' });
    await help.type('I shouted.');
    await pressByKey(help, 'Next question');
    for (const question of [
      'What will I do about it?',
      'How do I feel about it?',
      'What happened, as a kind outsider would tell it?',
      'What will I try next time?',
    ]) {
      await help.waitFor(
        (name) =>
          document.activeElement?.matches('textarea') && document.body.innerText.includes(name),
        question,
      );
      await pressByKey(help, 'Leave this one out');
    }
    await help.waitForElement({ role: 'heading', name: 'Here it is, on paper.' });
    expect(await help.evaluate(paper)).toMatch(
      /^We come back to it\s+at .*\s+My part\s+I shouted\.$/,
    );
    expect(await help.axe()).toEqual([]);
    await pressByKey(help, 'Words to borrow');
    await help.waitFor(() => document.querySelector<HTMLElement>('.borrow li')?.innerText);
    expect(await help.axe()).toEqual([]);
  });

  it('nothing of it is kept anywhere, nor said by the address, the title, or the page once it was left', async () => {
    expect(await help.url()).toMatch(/index\.html#\/help$/);
    expect(await help.evaluate(() => document.title)).toBe('Undivided');
    await tabTo(help, 'Together', 'Shift+Tab');
    await help.press('Enter');
    // It takes the focus a moment after it has come.
    await help.waitFor(() => document.activeElement?.matches('h1'));
    await tabTo(help, 'Help', 'Shift+Tab');
    await help.press('Enter');
    await help.waitForElement({ role: 'button', name: 'Open After a quarrel' });
    expect(await help.text()).not.toContain('I shouted.');
    await help.reload();
    await help.waitForElement({ role: 'button', name: 'Open After a quarrel' });
    expect(await storedAnywhere(help)).toBe(before);
    await data.close();
  });
});
