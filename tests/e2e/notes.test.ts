import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring, windowSoon, zone } from './support/bringing.ts';
import { stored } from './support/looking.ts';
import { until } from './support/poll.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import { reach } from './support/tabbing.ts';
import type { Tab } from './support/tab.ts';

declare const browser: Browser;

interface Note {
  readonly id: string;
  readonly text: string;
  readonly isUnread?: boolean;
}

const together = (session: Session) => session.open('src/pages/options/index.html#/together');
const month = () =>
  Temporal.Now.zonedDateTimeISO(zone).toPlainDate().toString().slice(0, 'YYYY-MM'.length);
const notes = async (page: Tab) => ((await stored(page, `notes:${month()}`)) ?? []) as Note[];
const holds = (page: Tab, count: number) =>
  page.waitFor(
    async ({ key, wanted }) => {
      const held = (await browser.storage.local.get(key))[key] as { data: unknown[] } | undefined;
      return (held?.data.length ?? 0) === wanted;
    },
    { key: `notes:${month()}`, wanted: count },
  );
const says = (page: Tab, words: string) =>
  page.waitFor((wanted) => document.body.innerText.includes(wanted), words);

const WORDS =
  'You stayed up on Tuesday to help me practise, and you were still on the early train. You never mentioned it once. That is so like you.';

/** In the page: whether any line of the flat note lies across the fold, 150 below the paper's upper edge. */
function linesAcrossTheFold(): number[] {
  const words = document.querySelector('.letter-words .letter-text')!;
  const paper = document.querySelector('.letter-flat')!.getBoundingClientRect();
  const fold = paper.top + 150;
  const range = document.createRange();
  range.selectNodeContents(words);
  return [...range.getClientRects()]
    .filter(({ width, top, bottom }) => width > 1 && top < fold && bottom > fold)
    .map(({ top }) => top - paper.top);
}

let site: Site;
let session: Session;
let soon: ReturnType<typeof windowSoon>;

/** Milliseconds from now to a little after `instant`. */
const untilAfter = (instant: Temporal.Instant) => instant.epochMilliseconds - Date.now() + 30_000;

async function start(reducedMotion: boolean, ahead: number): Promise<Tab> {
  soon = windowSoon(45, ahead);
  site = await startSite();
  session = await launch({ site, timeZone: zone, reducedMotion });
  return bring(session, agreementWith({ windows: [soon.window] }));
}

/** There before anybody goes to it by Tab: from a page that is empty the focus would leave it. */
async function paperToWriteOn(): Promise<Tab> {
  const paper = await session.open('src/pages/checkin/index.html#/appreciate');
  await paper.waitForElement({ role: 'textbox', name: 'A note from Noa to Jules' });
  return paper;
}

const stop = async () => {
  await session?.close();
  await site?.close();
};

describe('a note, by keyboard alone', () => {
  let data: Tab;
  let page: Tab;

  beforeAll(async () => {
    data = await start(false, 1);
  });
  afterAll(stop);

  it('is written and sealed until the next window', async () => {
    page = await paperToWriteOn();
    await reach(page, 'A note from Noa to Jules');
    const { spellcheck, autocomplete } = await page.evaluate(() => {
      const paper = document.querySelector('textarea')!;
      return { spellcheck: paper.spellcheck, autocomplete: paper.autocomplete };
    });
    expect([spellcheck, autocomplete]).toEqual([false, 'off']);
    await page.type('You made tea. ');
    await says(page, 'What does that show about them?');
    expect(await page.axe()).toEqual([]);
    await page.press('Control+a');
    await page.type(WORDS);
    await reach(page, 'Seal this note');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('h1')?.innerText.startsWith('Sealed until'));
    expect(await notes(data)).toMatchObject([{ text: WORDS, isUnread: true }]);
    await page.close();
  });

  it('waits, and says nothing of itself, until the window has begun', async () => {
    page = await session.open('src/pages/checkin/index.html#/note');
    await says(page, 'Every note is still sealed.');
    expect(await page.text()).not.toContain('practise');
    const jar = await together(session);
    await says(jar, 'One sealed note opens');
    expect(await jar.axe()).toEqual([]);
    await jar.close();
  });

  it('is opened when the seal is off: it lifts, the fold comes down, and no line lies across it', async () => {
    // The page looks again by itself when the window begins.
    const opening = { role: 'heading', name: 'Noa left this for you.' };
    await until('the seal to be off', () => page.has(opening), untilAfter(soon.start));
    expect(await page.axe()).toEqual([]);
    expect(await page.text()).not.toContain('practise');
    await reach(page, 'Open it');
    await page.press('Enter');
    const names = await page.evaluate(() =>
      document.getAnimations().map((one) => (one as CSSAnimation).animationName),
    );
    expect(names).toEqual(expect.arrayContaining(['seal-lifts', 'fold-falls']));
    await page.waitFor(() => document.getAnimations().every((one) => one.playState !== 'running'));
    expect(await page.evaluate(linesAcrossTheFold)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(
      'A note from Noa to Jules',
    );
    expect(await page.axe()).toEqual([]);
    await data.waitFor(
      async (key) =>
        !JSON.stringify((await browser.storage.local.get(key))[key]).includes('isUnread'),
      `notes:${month()}`,
    );
  }, 300_000);

  it('is kept in the jar, edited there, erased and had back', async () => {
    await reach(page, 'Keep it in the jar');
    await page.press('Enter');
    await page.waitForElement({ role: 'heading', name: 'It is in the jar.' });
    await page.close();
    const jar = await together(session);
    await says(jar, 'You stayed up on Tuesday');
    await reach(jar, 'Show the note');
    await jar.press('Enter');
    await reach(jar, /^Edit/);
    await jar.press('Enter');
    await jar.waitForElement({ role: 'textbox', name: 'The note from Noa, today' });
    expect(await jar.axe()).toEqual([]);
    await jar.press('Control+a');
    await jar.type('You made tea, and <b>soup</b>.');
    await reach(jar, 'Keep it so');
    await jar.press('Enter');
    await jar.waitFor(() => document.activeElement?.textContent?.startsWith('Edit'));
    await says(jar, 'You made tea, and <b>soup</b>.');
    expect(await jar.axe()).toEqual([]);
    await reach(jar, /^Erase ?:/);
    await jar.press('Enter');
    await holds(data, 0);
    await jar.waitForElement({ role: 'button', name: 'Undo' });
    await reach(jar, 'Undo');
    await jar.press('Enter');
    await holds(data, 1);
    expect(await notes(data)).toMatchObject([{ text: 'You made tea, and <b>soup</b>.' }]);
    await jar.close();
  });

  it('is handed to another page as a code, which shows it before anything happens', async () => {
    const ours = await together(session);
    await ours.clickRole('button', 'Show the note');
    await reach(ours, /^Copy as a code/);
    await ours.press('Enter');
    const code = await ours.waitFor(
      () => document.querySelector<HTMLTextAreaElement>('.note-code')?.value,
    );
    expect(code).toMatch(/^undividednote1\.[\w-]+$/);
    await reach(ours, /^Erase ?:/);
    await ours.press('Enter');
    await holds(data, 0);
    await ours.close();

    const theirs = await together(session);
    await theirs.clickRole('button', 'Bring a note');
    await theirs.fill({ role: 'textbox', name: 'The code of a note' }, code.slice(0, -9));
    await theirs.clickRole('button', 'Read this code');
    await says(theirs, 'That code is not complete.');
    await theirs.fill({ role: 'textbox', name: 'The code of a note' }, code);
    await theirs.clickRole('button', 'Read this code');
    await says(theirs, 'You made tea, and <b>soup</b>.');
    expect(await theirs.axe()).toEqual([]);
    expect(await notes(data)).toEqual([]);
    await reach(theirs, 'Put it in the jar');
    await theirs.press('Enter');
    await holds(data, 1);
    expect(await notes(data)).toMatchObject([{ from: 0, text: 'You made tea, and <b>soup</b>.' }]);
    await theirs.close();
  });

  it('of ten thousand letters is refused in a sentence, and none is lost', async () => {
    const paper = await paperToWriteOn();
    await reach(paper, 'A note from Noa to Jules');
    await paper.evaluate(() => document.execCommand('insertText', false, 'x'.repeat(10_000)));
    await says(paper, 'Take out 8,000 characters');
    await reach(paper, 'Seal this note');
    await paper.press('Enter');
    const length = await paper.evaluate(() => document.querySelector('textarea')?.value.length);
    expect(length).toBe(10_000);
    expect(await notes(data)).toHaveLength(1);
    await paper.close();
  });
});

describe('with reduced motion', () => {
  let data: Tab;

  beforeAll(async () => {
    data = await start(true, 30);
  });
  afterAll(stop);

  it('nothing travels: the closed note gives way to the open one', async () => {
    const waiting = {
      id: 'n',
      from: 1,
      text: `${WORDS} `.repeat(8).trim(),
      writtenOn: `${month()}-01`,
      sealedUntil: '2026-01-01T12:00:00Z',
      isUnread: true,
    };
    await data.evaluate(
      (key, note) => browser.storage.local.set({ [key]: { version: 1, data: [note] } }),
      `notes:${month()}`,
      waiting,
    );
    const page = await session.open('src/pages/checkin/index.html#/note');
    await page.waitForElement({ role: 'heading', name: 'Jules left this for you.' });
    await reach(page, 'Open it');
    await page.press('Enter');
    const moved = await page.evaluate(() =>
      document.getAnimations().flatMap((one) => {
        const effect = one.effect as KeyframeEffect;
        return effect.getKeyframes().flatMap((frame) => ('transform' in frame ? ['moves'] : []));
      }),
    );
    expect(moved).toEqual([]);
    await page.waitFor(() => document.getAnimations().every((one) => one.playState !== 'running'));
    // It is longer than its paper, and keys scroll it.
    await page.press('End');
    await page.waitFor(() => (document.querySelector('.letter-words')?.scrollTop ?? 0) > 50);
    expect(await page.axe()).toEqual([]);
    await reach(page, 'Seal it again');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('h1')?.innerText.startsWith('Sealed until'));
    expect(await notes(data)).toMatchObject([{ isUnread: true }]);
    await page.close();
  });

  it('words are said aloud by keys, and nothing of them is kept', async () => {
    const page = await paperToWriteOn();
    await reach(page, 'A note from Noa to Jules');
    await page.type('You look ahead for both of us.');
    await reach(page, 'Say it aloud');
    await page.press('Enter');
    await page.waitForElement({ role: 'heading', name: 'Look up and say it.' });
    expect(await page.axe()).toEqual([]);
    await reach(page, 'Done');
    // The page is gone before the key can come up again.
    await page.press('Enter').catch(() => undefined);
    await data.waitFor(async () => {
      const { answers } = await browser.storage.local.get('answers');
      return JSON.stringify(answers ?? {}).includes('thanks');
    });
    expect(await notes(data)).toHaveLength(1);
    expect(
      JSON.stringify(await data.evaluate(() => browser.storage.local.get(null))),
    ).not.toContain('look ahead');
  });
});
