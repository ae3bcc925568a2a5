import { describe, expect, test } from 'vitest';
import type { CardFacts } from '../../../src/deck/card.ts';
import type { Answer } from '../../../src/domain/checkins/answer.ts';
import { kindOf, pushKinds, type PushKind } from '../../../src/domain/checkins/kinds.ts';
import type { KindChoice, Nudges } from '../../../src/domain/checkins/nudges.ts';
import { dueAt, type PacingState } from '../../../src/domain/checkins/pacing.ts';
import { anAgreement, aState, aWindow, local } from '../../support/builders.ts';
import { aDeck, aHistory, aPacing, cardsOf, someNudges } from '../../support/pacing.ts';

const at = local('2025-06-04 19:00');
const due = (over: Partial<PacingState>, now = at) => dueAt(aPacing(over), now);
const seeds = Array.from({ length: 100 }, (_, index) => index * 7919);
/** The kinds of what would come with many seeds, each time counted. */
function kindsOver(over: Partial<PacingState>, now = at): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const seed of seeds) {
    const kind = kindOf(due({ ...over, seed }, now)?.what ?? 'none');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}
const liking = (...all: readonly (readonly [PushKind, KindChoice['liking']])[]): Nudges =>
  someNudges({ kinds: Object.fromEntries(all.map(([kind, one]) => [kind, { liking: one }])) });
const did = (cardId: string, on: string): Answer => ({ cardId, outcome: 'did', on });
const middleOf = (start: string, end: string, over: object = {}): PacingState['plan'] =>
  aState({
    agreement: anAgreement({ windows: [aWindow({ title: 'Ours', start, end, ...over })] }),
  });

describe('only what they agreed to is picked', () => {
  test('touch once it is on, what goes deep once both said yes', () => {
    const touch = cardsOf('touch', 15, { consent: 'touch' });
    expect(due({ facts: touch })).toBeUndefined();
    const on = liking(['touch', 'on']);
    const days = [4, 5, 6, 7, 8].map((day) => local(`2025-06-0${day} 19:00`));
    expect(days.some((day) => due({ facts: touch, nudges: on }, day))).toBe(true);
    const deep = cardsOf('ask_dream', 3, { depth: 3, consent: 'deep' });
    expect(due({ facts: deep })).toBeUndefined();
    expect(due({ facts: deep, nudges: someNudges({ deep: true }) })).toBeDefined();
  });

  test('no kind that is off, no card that was put away, none that is only found', () => {
    const facts = cardsOf('remember', 2);
    expect(due({ facts, nudges: liking(['remember', 'off']) })).toBeUndefined();
    expect(due({ facts, nudges: someNudges({ never: ['remember-001'] }) })?.what).toBe(
      'remember-002',
    );
    expect(due({ facts: cardsOf('repair', 3, { delivery: 'pull' }) })).toBeUndefined();
  });

  test('a quarter of what comes less', () => {
    const facts = [...cardsOf('remember', 5), ...cardsOf('ask_dream', 5)];
    const usual = kindsOver({ facts }).get('remember') ?? 0;
    const less = kindsOver({ facts, nudges: liking(['remember', 'less']) }).get('remember') ?? 0;
    expect(usual).toBeGreaterThan(35);
    // Half of them at first, a fifth then.
    expect(less).toBeGreaterThan(10);
    expect(less).toBeLessThan(33);
  });
});

describe('the week has its measure', () => {
  test.each([
    ['thanks', ['thanks-001', 'thanks-002', 'thanks'], 'thanks'],
    ['questions', ['ask_day-001', 'ask_dream-001', 'ask_day-002', 'ask_dream-002'], 'ask_day'],
    ['surprises', ['surprise-001'], 'surprise'],
    ['ideas for a date', ['date_idea-001'], 'date_idea'],
  ] as const)('of %s', (_, cards, kind) => {
    const facts = [...cardsOf(kind, 20), ...cardsOf('listen', 20)];
    const week = (last: string) =>
      cards.map((id, index) =>
        did(id, Temporal.PlainDate.from(last).subtract({ days: index }).toString()),
      );
    const full = week('2025-06-02').toReversed();
    expect(kindsOver({ facts, history: aHistory({ answers: full }) }).has(kind)).toBe(false);
    const past = [...week('2025-05-28').toReversed(), did('good_news-001', '2025-05-29')];
    expect(kindsOver({ facts, history: aHistory({ answers: past }) }).has(kind)).toBe(true);
  });

  test.each([
    ['touch', '2025-05-31', '2025-06-03'],
    ['checkin', '2025-05-04', '2025-05-20'],
    ['reappraise', '2025-02-04', '2025-02-20'],
  ] as const)('of %s, by the last date alone', (kind, long, short) => {
    const facts = [...cardsOf(kind, 20, { minutes: 8 }), ...cardsOf('listen', 1)];
    const shown = Object.fromEntries(cardsOf('thanks', 45).map(({ id }) => [id, '2025-01-01']));
    const comes = (last: string) =>
      [0, 1, 2, 3].some((days) => {
        const history = aHistory({ shown, kinds: { [kind]: last } });
        const nudges = liking([kind, 'on'], ['listen', 'off']);
        return due({ facts, history, nudges }, at.add({ hours: 24 * days }));
      });
    expect(comes(long)).toBe(true);
    const history = aHistory({ shown, kinds: { [kind]: short } });
    expect(
      due({ facts, history, nudges: liking([kind, 'on'], ['listen', 'off']) }),
    ).toBeUndefined();
  });

  test('what asks a lot comes once a fortnight at most', () => {
    const facts = cardsOf('ask_struggle', 20);
    const after = (day: string) =>
      due({
        facts,
        history: aHistory({ answers: [did('listen-001', '2025-06-03')], kinds: { checkin: day } }),
      });
    expect(after('2025-05-22')).toBeUndefined();
    expect(after('2025-05-21')).toBeDefined();
  });
});

describe('not the same again', () => {
  const facts = [...cardsOf('remember', 20), ...cardsOf('good_news', 20)];

  test('no kind twice running, even where something was swapped for it', () => {
    const last = aHistory({ answers: [did('remember-001', '2025-05-20')] });
    expect([...kindsOver({ facts, history: last }).keys()]).toEqual(['good_news']);
    const swapped = { ...did('good_news-001', '2025-05-20'), outcome: 'swapped' } as const;
    const both = aHistory({ answers: [swapped, did('remember-001', '2025-05-20')] });
    expect(due({ facts, history: both })).toBeUndefined();
    const long = aHistory({
      shown: { 'remember-001': '2025-01-20', 'good_news-002': '2025-01-12' },
    });
    expect([...kindsOver({ facts, history: long }).keys()]).toEqual(['good_news']);
  });

  test('but where one kind alone is on, every other day', () => {
    const alone = cardsOf('remember', 20);
    const on = (day: string) =>
      due({ facts: alone, history: aHistory({ answers: [did('remember-001', day)] }) });
    expect(on('2025-06-03')).toBeUndefined();
    expect(on('2025-06-02')).toBeDefined();
  });

  test('no card until its cooldown is over, or four fifths of its kind have been seen since', () => {
    const five = cardsOf('remember', 5);
    const shownOn = (...days: readonly number[]) =>
      aHistory({
        shown: Object.fromEntries(
          days.map((day, index) => [
            `remember-00${index + 1}`,
            `2025-05-${String(day).padStart(2, '0')}`,
          ]),
        ),
        answers: [did('listen-001', '2025-06-01')],
      });
    expect(due({ facts: five, history: shownOn(2, 2, 3, 4, 5) })).toBeUndefined();
    expect(due({ facts: five, history: shownOn(1, 2, 3, 4, 5) })?.what).toBe('remember-001');
    const old = aHistory({
      shown: { 'remember-001': '2025-04-05' },
      answers: [did('listen-001', '2025-06-01')],
    });
    expect(due({ facts: cardsOf('remember', 1), history: old })?.what).toBe('remember-001');
    const young = aHistory({
      shown: { 'remember-001': '2025-04-06' },
      answers: [did('listen-001', '2025-06-01')],
    });
    expect(due({ facts: cardsOf('remember', 1), history: young })).toBeUndefined();
  });

  test('one of three cards running is light', () => {
    const mixed = [
      ...cardsOf('remember', 20, { tags: ['quiet'] }),
      ...cardsOf('good_news', 4, { tags: ['laugh'] }),
      ...cardsOf('listen', 20, { tags: ['quiet'] }),
      ...cardsOf('ask_dream', 20, { tags: [] }),
    ];
    const heavy = [did('listen-001', '2025-06-01'), did('ask_dream-001', '2025-06-02')];
    expect([...kindsOver({ facts: mixed, history: aHistory({ answers: heavy }) }).keys()]).toEqual([
      'good_news',
    ]);
    expect(due({ facts: mixed, history: aHistory({ answers: heavy }) })?.why[0]).toEqual({
      code: 'light',
    });
    expect(kindsOver({ facts: mixed }).size).toBe(4);
  });
});

const only = (kind: PushKind, over: Partial<CardFacts> = {}) =>
  cardsOf(kind, 5, { minutes: 3, ...over });

const comes = (kind: PushKind, plan: PacingState['plan'], clock: string) =>
  due(
    { facts: only(kind), plan, nudges: someNudges({ quiet: { from: '00:00', to: '00:00' } }) },
    local(`2025-06-04 ${clock}`),
  ) !== undefined;

describe('the hour matters', () => {
  test('meals come when people eat', () => {
    expect(comes('meal', middleOf('12:00', '14:00'), '13:00')).toBe(true);
    expect(comes('meal', middleOf('15:00', '17:00'), '16:00')).toBe(false);
    expect(comes('meal', middleOf('15:00', '17:00', { title: 'Late lunch' }), '16:00')).toBe(true);
    expect(comes('meal', middleOf('20:00', '23:00'), '21:30')).toBe(false);
  });

  test('walks by day and in the evening', () => {
    expect(comes('walk', middleOf('20:30', '22:00'), '21:15')).toBe(true);
    expect(comes('walk', middleOf('21:00', '23:00'), '22:00')).toBe(false);
    expect(comes('walk', middleOf('05:30', '07:30'), '06:30')).toBe(false);
  });

  test('questions about the day once there is a day behind them', () => {
    expect(comes('ask_day', middleOf('09:00', '12:00'), '10:30')).toBe(false);
    expect(comes('ask_day', middleOf('13:00', '15:00'), '14:00')).toBe(true);
  });

  test('what weighs on someone needs twenty minutes', () => {
    expect(comes('ask_struggle', middleOf('18:00', '19:00'), '18:30')).toBe(true);
    expect(comes('ask_struggle', middleOf('18:00', '19:00'), '18:41')).toBe(false);
  });

  test('weekends lean to dates, and say so', () => {
    const facts = [...only('date_idea'), ...only('good_news')];
    const plan = middleOf('15:00', '17:00');
    const [wednesday, sunday] = [local('2025-06-04 16:00'), local('2025-06-08 16:00')];
    const [some, more] = [wednesday, sunday].map(
      (now) => kindsOver({ facts, plan }, now).get('date_idea') ?? 0,
    );
    expect(more).toBeGreaterThan((some ?? 0) + 7);
    const dates = seeds
      .map((seed) => due({ facts, plan, seed }, sunday))
      .find((one) => one?.what.startsWith('date'));
    expect(dates?.why).toContainEqual({ code: 'weekend' });
  });
});

const calmIn = (kinds: ReadonlyMap<string, number>) =>
  (kinds.get('calm') ?? 0) + (kinds.get('breathe') ?? 0);

describe('care', () => {
  const facts = aDeck(3).map((card) => Object.assign({}, card, { depth: 1, consent: 'none' }));
  const until = '2025-06-30';

  test('leans towards what was chosen, and says so', () => {
    const nudges = someNudges({ care: { of: 'stress', until } });
    const [more, some] = [kindsOver({ facts, nudges }), kindsOver({ facts })].map(calmIn);
    expect(more).toBeGreaterThan((some ?? 0) * 1.4);
    const one = seeds
      .map((seed) => due({ facts, nudges, seed }))
      .find((each) => each?.what.startsWith('calm'));
    expect(one?.why).toContainEqual({ code: 'care', of: 'stress' });
  });

  test('ends with its last day', () => {
    const past = someNudges({ care: { of: 'stress', until: '2025-06-03' } });
    expect(kindsOver({ facts, nudges: past })).toEqual(kindsOver({ facts }));
  });
});

test('what is made for two places comes only to those who did one of their own accord', () => {
  const facts = [...cardsOf('remember', 2, { setting: 'remote' }), ...cardsOf('listen', 1)];
  const nudges = liking(['listen', 'off']);
  expect(due({ facts, nudges })).toBeUndefined();
  const answers = [did('remember-001', '2025-05-20')];
  expect(due({ facts, nudges, history: aHistory({ answers }) })?.what).toBe('remember-002');
});

test('a kind that was passed over twice waits longer', () => {
  const facts = [...cardsOf('remember', 20), ...cardsOf('good_news', 20)];
  const passed = ['2025-05-18', '2025-05-20'].map((on, index) => ({
    cardId: `remember-00${index + 1}`,
    outcome: 'passed' as const,
    on,
  }));
  const then = did('listen-001', '2025-05-21');
  const tired = kindsOver({ facts, history: aHistory({ answers: [...passed, then] }) });
  const kept = kindsOver({
    facts,
    history: aHistory({
      answers: [...passed.map((one) => Object.assign({}, one, { outcome: 'did' })), then],
    }),
  });
  expect((tired.get('remember') ?? 0) * 1.8).toBeLessThan(kept.get('remember') ?? 0);
});

test('every kind may come, one time or another', () => {
  const shown = Object.fromEntries(cardsOf('promise', 50).map(({ id }) => [id, '2024-01-01']));
  const nudges = someNudges({
    deep: true,
    kinds: { touch: { liking: 'on' }, checkin: { liking: 'on' } },
  });
  const other = { plan: middleOf('15:00', '17:00'), clock: '16:00' };
  const kinds = new Set(
    Array.from({ length: 600 }, (_, index) => {
      const { plan, clock } = index % 2 ? other : { plan: aState(), clock: '19:00' };
      const now = local(`2025-06-04 ${clock}`).add({ hours: 24 * index });
      return kindOf(
        due({ plan, nudges, seed: index, history: aHistory({ shown }) }, now)?.what ?? '',
      );
    }),
  );
  expect(pushKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});
