import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Agreement } from '../../src/domain/agreement/agreement.ts';
import { usualNudges } from '../../src/domain/checkins/nudges.ts';
import type { Item } from '../../src/storage/item.ts';
import * as items from '../../src/storage/items.ts';
import * as views from '../../src/storage/views.ts';
import { fake } from '../support/fake-browser.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));

const agreement: Agreement = {
  names: ['Noa', 'Jules'],
  windows: [
    {
      id: 'dinner',
      title: 'Dinner',
      days: ['mon'],
      everyWeeks: 1,
      start: '19:30',
      end: '22:00',
      covers: 'list',
    },
  ],
  sites: ['news.example', 'video.example/shorts'],
  keptOpen: ['maps.example'],
  embedded: false,
};
const instant = '2026-11-23T19:30:00Z';
const fine = '2026-11-23T19:30:00.123456789Z';
const kept = { key: 'dinner@2026-11-23', start: instant, end: fine, overnight: false };
const note = {
  id: 'n',
  from: 0,
  text: 'You made tea.',
  writtenOn: '2026-11-23',
  sealedUntil: instant,
  isUnread: true,
} as const;
const evening = {
  letGo: [{ key: 'dinner@2026-11-23', end: instant }],
  begun: { start: instant, end: fine },
  pausedUntil: instant,
  settledUntil: fine,
  held: {
    occurrences: [
      { key: 'dinner@2026-11-23', window: agreement.windows[0], start: instant, end: fine },
    ],
    begunAt: instant,
    sites: agreement.sites,
    keptOpen: agreement.keptOpen,
    embedded: true,
  },
  moved: [{ key: 'dinner@2026-11-23', from: instant, start: fine, end: fine }],
  told: { key: 'dinner@2026-11-23', start: instant, stands: true },
  cameUp: [
    { of: 'dinner@2026-11-23', moment: 'middle', what: 'ask_day-001', at: instant, stands: true },
  ],
  silentUntil: fine,
  exceptions: [{ host: 'news.example', until: instant, kind: 'five' }],
} as const;
const begun = (start: string) => ({ letGo: [], exceptions: [], begun: { start, end: instant } });

interface Case {
  readonly item: Item<never>;
  readonly typical: unknown;
  readonly foreign: readonly unknown[];
  readonly version?: number;
}

const cases: Record<string, Case> = {
  agreement: {
    item: items.agreementItem as Item<never>,
    typical: agreement,
    foreign: [{ ...agreement, sites: 'news.example' }, { ...agreement, extra: 1 }, []],
  },
  snapshots: {
    item: items.snapshotsItem as Item<never>,
    typical: [agreement],
    foreign: [[{}], agreement],
  },
  evening: {
    item: items.eveningItem as Item<never>,
    typical: evening,
    foreign: [
      { letGo: [] },
      { ...evening, exceptions: [{ until: instant, kind: 'five' }] },
      {
        ...evening,
        moved: [{ key: 'dinner@2026-11-23', from: instant, start: 'later', end: fine }],
      },
      { ...evening, told: { key: 'dinner@2026-11-23' } },
      begun('tonight'),
      begun('2026-02-31T10:00:00Z'),
      begun('2026-11-23 10:00:00Z+99:00'),
    ],
  },
  couple: {
    item: items.coupleItem as Item<never>,
    typical: {
      seed: 12,
      installedOn: '2026-11-23',
      restsUntil: instant,
      welcomed: true,
      noticing: 'you sing',
    },
    foreign: [{ seed: '12', welcomed: true }, { seed: 1 }],
  },
  settings: {
    item: items.settingsItem as Item<never>,
    typical: { keepAddressesOut: true, withoutMiddle: ['dinner'], tellsBefore: true },
    foreign: [
      {},
      { keepAddressesOut: 'yes' },
      { keepAddressesOut: true, withoutMiddle: [1] },
      { keepAddressesOut: true, tellsBefore: 1 },
    ],
  },
  dates: {
    item: items.datesItem as Item<never>,
    version: 2,
    typical: [{ id: 'd', kind: 'date', ideaId: 'soup', on: '2026-11-28', at: '19:30' }],
    foreign: [
      [{ id: 'd', kind: 'date', ideaId: 'soup', on: 'Saturday', at: '19:30' }],
      [{ id: 'd', kind: 'date', ideaId: 'soup', on: '2026-02-31', at: '19:30' }],
      [{ id: 'd', kind: 'date', ideaId: 'soup', on: '2026-11-28', at: 'dusk' }],
      [{ id: 'd', kind: 'ball', on: '2026-11-28', at: '19:30' }],
      {},
    ],
  },
  had: {
    item: items.hadJournal.month('2026-11') as unknown as Item<never>,
    typical: [{ id: 'h', kind: 'trip', title: 'Lisbon', on: '2026-11-02' }],
    foreign: [[{ id: 'h', kind: 'trip', on: '2026-11-31' }]],
  },
  rhythm: {
    item: items.rhythmItem as Item<never>,
    typical: {
      date: { every: 3 },
      night: { every: 9, isOff: true },
      trip: { every: 12, idea: 'x' },
    },
    foreign: [{ date: { every: 3 } }, { date: 3, night: 3, trip: 3 }],
  },
  promises: {
    item: items.promisesItem as Item<never>,
    typical: [{ id: 'p', from: 1, what: 'print it', on: '2026-11-27', where: 'at my desk' }],
    foreign: [[{ id: 'p', from: 1, what: 'print it' }], {}],
  },
  pulse: {
    item: items.pulseJournal.month('2026-11') as unknown as Item<never>,
    typical: [{ week: '2026-11-23', first: 3 }],
    foreign: [[{ week: '2026-11-23', first: 6 }], [{ first: 3 }]],
  },
  history: {
    item: items.historyItem as Item<never>,
    version: 2,
    typical: {
      shown: { 'ask_day-001': '2026-11-23' },
      answers: [{ cardId: 'ask_day-001', outcome: 'passed', on: '2026-11-23' }],
      kinds: { touch: '2026-11-22' },
    },
    foreign: [
      { shown: {}, answers: [{ cardId: 'c', outcome: 'failed', on: '2026-11-23' }], kinds: {} },
      { shown: { c: 'lately' }, answers: [], kinds: {} },
      { shown: [], answers: [], kinds: {} },
      { shown: {}, answers: [], kinds: { touch: '2026-02-31' } },
      [],
      'none',
    ],
  },
  nudges: {
    item: items.nudgesItem as Item<never>,
    typical: {
      kinds: { touch: { liking: 'on' }, walk: { liking: 'less', until: '2026-12-23' } },
      moments: { start: true, middle: false, close: true },
      channels: { window: true, icon: false, notification: true },
      ceiling: 3,
      quiet: { from: '22:30', to: '08:00' },
      pausedUntil: '2026-12-02',
      deep: true,
      never: ['walk-003'],
      care: { of: 'trust', until: '2026-11-29' },
      askedFewer: '2026-11-20',
    },
    foreign: [
      { ...usualNudges, ceiling: 4 },
      { ...usualNudges, quiet: { from: '22:30', to: '25:00' } },
      { ...usualNudges, kinds: { walk: { liking: 'never' } } },
      { ...usualNudges, care: { of: 'luck', until: '2026-11-29' } },
      {},
    ],
  },
  saved: {
    item: items.savedItem as Item<never>,
    typical: [{ url: 'https://news.example/a', host: 'news.example' }],
    foreign: [[{ url: 'https://news.example/a' }]],
  },
  failures: {
    item: items.failuresItem as Item<never>,
    typical: [{ where: 'rules', message: 'refused', at: fine }],
    foreign: [[{ where: 'rules', message: 'refused', at: 0 }]],
  },
  covered: {
    item: items.coveredItem as Item<never>,
    typical: [{ tabId: 4, says: 'until ten' }],
    foreign: [[{ tabId: '4', says: 'until ten' }], 1],
  },
  privatelyCovered: {
    item: items.privatelyCoveredItem as Item<never>,
    typical: [{ tabId: 4, says: 'until ten' }],
    foreign: [[{ tabId: '4', says: 'until ten' }], 1],
  },
  bell: {
    item: items.bellItem as Item<never>,
    typical: 3,
    foreign: ['3', null, []],
  },
  kept: {
    item: items.keptJournal.month('2026-11') as unknown as Item<never>,
    typical: [kept],
    foreign: [[{ ...kept, overnight: 'yes' }]],
  },
  notes: {
    item: items.notesJournal.month('2026-11') as unknown as Item<never>,
    typical: [note],
    foreign: [[{ ...note, text: 'x'.repeat(2001) }], [{ ...note, from: 2 }]],
  },
};

beforeEach(fake.reset);

describe.each(Object.entries(cases))('%s', (name, { item, typical, foreign, version = 1 }) => {
  const area = ['covered', 'privatelyCovered', 'bell'].includes(name) ? 'session' : 'local';

  test('80: a typical value comes back as it was written', async () => {
    expect(await item.update(() => typical as never)).toMatchObject({ ok: true });
    expect(await item.read()).toEqual({ state: 'ok', value: typical });
  });

  test('the value before anything was stored can itself be stored', async () => {
    expect(await item.update((fallback) => fallback)).toMatchObject({ ok: true });
  });

  test('70: foreign values are unreadable', async () => {
    for (const data of foreign) {
      fake.store({ [item.key]: { version, data } }, area);
      expect(await item.read(), JSON.stringify(data)).toMatchObject({ state: 'unreadable' });
    }
  });
});

test('72: a bare list of answers, as the first version kept it, is read', async () => {
  const answers = [{ cardId: 'ask_day-001', outcome: 'did', on: '2026-11-23' }];
  fake.store({ answers: { version: 1, data: answers } });
  expect(await items.historyItem.read()).toEqual({
    state: 'ok',
    value: { shown: { 'ask_day-001': '2026-11-23' }, answers, kinds: {} },
  });
});

test('72: plans as the first version kept them, all of them dates, are read', async () => {
  const plan = { id: 'd', ideaId: 'soup', on: '2026-11-28', at: '19:30' };
  fake.store({ dates: { version: 1, data: [plan] } });
  const value = [{ ...plan, kind: 'date' }];
  expect(await items.datesItem.read()).toEqual({ state: 'ok', value });
});

test('every item and journal is looked at above', () => {
  const names = Object.keys(items).map((name) => name.replace(/Item$|Journal$/, ''));
  expect(new Set(Object.keys(cases))).toEqual(new Set(names));
});

test('no view can write or erase', () => {
  const abilities = Object.values(views).flatMap((view) => Object.keys(view));
  expect([...new Set(abilities)].sort()).toEqual(['key', 'read', 'readMonths', 'watch']);
});
