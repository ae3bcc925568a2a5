import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyAgreement } from '../../src/domain/agreement/agreement.ts';
import { fake } from '../support/fake-browser.ts';
import { local, passTime, setClock } from '../support/fake-clock.ts';
import { anAgreement, ask, freshDevice, haveAgreement, startWorker } from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const iso = (wall: string) => local(wall).toString();
const dataOf = (key: string) => (fake.stored()[key] as { data: unknown } | undefined)?.data;

async function startAt(wall: string, agreement = anAgreement()): Promise<void> {
  haveAgreement(agreement);
  setClock(wall);
  await startWorker();
}

/** How many files each script that runs in pages has. */
const scripts = () => [...fake.tabs.registered.scripts.values()].map(({ js }) => js.length);

beforeEach(freshDevice);

describe('what is kept on purpose', () => {
  beforeEach(() => startAt('2026-11-23 12:00'));

  test('a note goes into the jar of its month, sealed until the next window if asked', async () => {
    await ask('keepNote', { from: 1, text: '  You made tea.  ', sealed: false });
    await ask('keepNote', { from: 0, text: 'For tonight', sealed: true });
    expect(dataOf('notes:2026-11')).toMatchObject([
      { from: 1, text: 'You made tea.', writtenOn: '2026-11-23' },
      { from: 0, text: 'For tonight', sealedUntil: iso('2026-11-23 19:30') },
    ]);
  });

  test.each([
    { from: 0, text: '   ', sealed: false },
    { from: 2, text: 'x', sealed: false },
    { from: 0, text: 'x'.repeat(2001), sealed: false },
  ])('a note like %j is refused in words', async (note) => {
    const reason = 'a note has words, and at most 2,000 letters';
    expect(await ask('keepNote', note)).toEqual({ done: false, reason });
    expect(fake.stored()['notes:2026-11']).toBeUndefined();
  });

  test.each([{ from: 0, sealed: false }, undefined])('nor is %j a note', async (note) => {
    expect(await ask('keepNote', note)).toMatchObject({ done: false });
    expect(fake.stored()['notes:2026-11']).toBeUndefined();
  });

  test('a note of 2,000 letters is kept, sealed for nothing when no window is planned', async () => {
    haveAgreement(emptyAgreement);
    await ask('keepNote', { from: 0, text: 'x'.repeat(2000), sealed: true });
    const [note] = dataOf('notes:2026-11') as [object];
    expect(note).toMatchObject({ text: 'x'.repeat(2000) });
    expect(note).not.toHaveProperty('sealedUntil');
  });

  test('71: a note that cannot be kept is never called kept', async () => {
    fake.store({ 'notes:2026-11': { version: 9, data: [] } });
    const answer = await ask('keepNote', { from: 0, text: 'x', sealed: false });
    expect(answer).toMatchObject({ done: false });
    fake.fail('storage.local.set', new Error('quota'));
    passTime({ hours: 24 * 10 });
    const second = await ask('keepNote', { from: 0, text: 'x', sealed: false });
    expect(second).toEqual({ done: false, reason: 'quota' });
  });

  test.each([{ cardId: 4, outcome: 'did' }, { cardId: 'c', outcome: 'won' }, {}])(
    'an answer like %j is refused, and those before it stay',
    async (answer) => {
      await ask('answerCheckIn', { cardId: 'a', outcome: 'did' });
      expect(await ask('answerCheckIn', answer)).toMatchObject({ done: false });
      expect(dataOf('answers')).toEqual({
        shown: {},
        answers: [{ cardId: 'a', outcome: 'did', on: '2026-11-23' }],
        kinds: {},
      });
    },
  );

  test('pages for later: each address once, the newest last, only from the web', async () => {
    for (const url of ['https://a.example/', 'https://b.example/', 'https://a.example/']) {
      await fake.ask('savePage', { url });
    }
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'no address', 4]) {
      await fake.ask('savePage', { url });
    }
    expect(dataOf('saved')).toEqual([
      { url: 'https://b.example/', host: 'b.example' },
      { url: 'https://a.example/', host: 'a.example' },
    ]);
    await ask('forgetSaved');
    expect(dataOf('saved')).toBeUndefined();
  });

  test('pages for later: the oldest goes when there are 200', async () => {
    const host = 'a.example';
    const pages = Array.from({ length: 201 }, (_, n) => ({ url: `https://${host}/${n}`, host }));
    fake.store({ saved: { version: 1, data: pages.slice(0, 200) } });
    await ask('savePage', { url: `https://${host}/200` });
    expect(dataOf('saved')).toEqual(pages.slice(1));
  });

  test('the end of the welcome is remembered beside the day of the first', async () => {
    fake.events.installed.emit({ reason: 'install' });
    await fake.settled();
    const before = dataOf('couple');
    expect(before).toMatchObject({ installedOn: '2026-11-23', welcomed: false });
    await ask('finishWelcome');
    expect(dataOf('couple')).toEqual({ ...(before as object), welcomed: true });
  });

  test('installed a second time, the first day and the order of the cards stay', async () => {
    fake.events.installed.emit({ reason: 'install' });
    await fake.settled();
    const before = dataOf('couple');
    setClock('2026-12-24 12:00');
    fake.events.installed.emit({ reason: 'install' });
    await fake.settled();
    expect(dataOf('couple')).toEqual(before);
  });

  test.each([
    ['notes', 'notes:2026-11'],
    ['dates', 'dates'],
    ['answers', 'answers'],
    ['kept', 'kept:2026-11'],
    ['agreement', 'agreement'],
  ])('erasing %s leaves no copy, not even in quarantine', async (what, key) => {
    fake.store({ [key]: { version: 1, data: 'torn secret' } });
    await ask('erase', { what });
    fake.store({ [key]: { version: 1, data: 'torn secret' } });
    await ask('keepNote', { from: 0, text: 'x', sealed: false });
    await ask('erase', { what });
    expect(JSON.stringify(fake.stored())).not.toContain('secret');
  });

  test('erasing the agreement takes its copies and frees everything', async () => {
    await ask('bringAgreement', anAgreement({ sites: ['secret.example'] }));
    await ask('bringAgreement', anAgreement());
    setClock('2026-11-23 20:00');
    await ask('erase', { what: 'agreement' });
    expect(fake.rules()).toEqual([]);
    expect(JSON.stringify(fake.stored())).not.toContain('example');
  });

  test('an unknown row is not erased and not called erased', async () => {
    expect(await ask('erase', { what: 'everything' })).toEqual({ done: false, reason: 'what' });
  });
});

describe('the check-in window', () => {
  beforeEach(() => startAt('2026-11-23 12:00'));

  test('opens once, and is brought to what is asked next', async () => {
    await ask('openCheckIn', { activity: 'breathe' });
    await ask('openCheckIn', { activity: 'date' });
    const base = fake.browser.runtime.getURL('src/pages/checkin/index.html');
    expect([...fake.tabs.open.values()].map(({ url }) => url)).toEqual([`${base}#/date`]);
    expect(fake.tabs.windows).toHaveLength(1);
  });

  test('does not open for an activity there is not', async () => {
    await ask('openCheckIn', { activity: '../evil' });
    expect(fake.tabs.open.size).toBe(0);
  });
});

const redirects = () =>
  fake
    .rules()
    .map(({ action }) => JSON.stringify(action))
    .filter((action) => action.includes('redirect'));

describe('keeping addresses out of the block page', () => {
  test('changes the rules at once, and back', async () => {
    await startAt('2026-11-23 20:00');
    expect(redirects()).toEqual([expect.stringContaining('blocked/index.html#\\\\0')]);
    expect(await ask('keepAddressesOut', { on: true })).toMatchObject({ done: true });
    expect(redirects()).toEqual([expect.stringMatching(/blocked\/index\.html#"/)]);
    await ask('keepAddressesOut', { on: false });
    expect(redirects()).toEqual([expect.stringContaining('#\\\\0')]);
  });

  test('changes what runs in pages as well: told nothing, they have nothing to tell', async () => {
    await startAt('2026-11-23 20:00');
    expect(scripts()).toEqual([1]);
    await ask('keepAddressesOut', { on: true });
    expect(scripts()).toEqual([2]);
    await ask('keepAddressesOut', { on: false });
    expect(scripts()).toEqual([1]);
  });

  test('a choice that cannot be read keeps them out', async () => {
    fake.store({ settings: 7 });
    await startAt('2026-11-23 20:00');
    expect(redirects()).toEqual([expect.stringMatching(/blocked\/index\.html#"/)]);
  });

  test('what is neither yes nor no is named', async () => {
    await startAt('2026-11-23 12:00');
    expect(await ask('keepAddressesOut', {})).toEqual({ done: false, reason: 'on' });
  });

  test.each([undefined, {}, { on: 'yes' }])('%j is refused', async (choice) => {
    await startAt('2026-11-23 12:00');
    expect(await ask('keepAddressesOut', choice)).toMatchObject({ done: false });
    expect(fake.stored()['settings']).toBeUndefined();
  });
});
