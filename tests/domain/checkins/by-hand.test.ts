import { describe, expect, test } from 'vitest';
import { anotherCard, cardOf } from '../../../src/domain/checkins/by-hand.ts';
import { local } from '../../support/builders.ts';
import { aHistory, aPacing, cardsOf, someNudges } from '../../support/pacing.ts';

const inWindow = local('2025-06-04 19:30');
const outside = local('2025-06-04 12:00');

describe('a card of one kind, by hand', () => {
  const facts = cardsOf('walk', 4);

  test('is the same for as long as it is open, and others come in turn', () => {
    const state = aPacing({ facts });
    const first = cardOf('walk', state, outside);
    const shown = { ...state, history: aHistory({ shown: { [first?.id ?? '']: '2025-06-04' } }) };
    expect(cardOf('walk', shown, outside)).toEqual(first);
    const ids = [0, 1, 2, 3].map((turn) => cardOf('walk', state, outside, turn)?.id);
    expect(new Set(ids).size).toBe(4);
    expect(cardOf('walk', state, outside, 4)).toEqual(first);
  });

  test('comes off or full alike, but not without consent, and not when it was put away', () => {
    const off = someNudges({ kinds: { walk: { liking: 'off' } } });
    expect(cardOf('walk', aPacing({ facts, nudges: off }), outside)).toBeDefined();
    const never = someNudges({ never: facts.map(({ id }) => id) });
    expect(cardOf('walk', aPacing({ facts, nudges: never }), outside)).toBeUndefined();
    const touch = cardsOf('touch', 2, { consent: 'touch' });
    expect(cardOf('touch', aPacing({ facts: touch }), outside)).toBeUndefined();
    const on = someNudges({ kinds: { touch: { liking: 'on' } } });
    expect(cardOf('touch', aPacing({ facts: touch, nudges: on }), outside)).toBeDefined();
  });

  test('is one that fits and is no repeat; failing that, the shortest and the longest unseen', () => {
    const [a, b, c] = ['walk-001', 'walk-002', 'walk-003'];
    const cards = [...cardsOf('walk', 2), ...cardsOf('walk', 3, { minutes: 45 }).slice(2)];
    const history = aHistory({ shown: { [a]: '2025-06-01', [b]: '2025-05-20' } });
    const state = aPacing({ facts: cards, history });
    expect(cardOf('walk', state, outside)?.id).toBe(c);
    expect(cardOf('walk', state, inWindow)?.id).toBe(b);
    const long = aPacing({ facts: cardsOf('walk', 2, { minutes: 90 }) });
    expect(cardOf('walk', long, inWindow)).toBeDefined();
  });

  test('is about what is cared for this week, until that was answered today', () => {
    const [first, second] = cardsOf('checkin', 2);
    const cards = [
      { ...first!, tags: ['goals' as const] },
      { ...second!, tags: ['trust' as const] },
    ];
    const nudges = someNudges({ care: { of: 'trust', until: '2025-06-08' } });
    for (const seed of [1, 2, 3, 4, 5]) {
      const state = aPacing({ facts: cards, nudges, seed });
      expect(cardOf('checkin', state, outside)?.id).toBe('checkin-002');
      const answers = [{ cardId: 'checkin-002', outcome: 'did' as const, on: '2025-06-04' }];
      const shown = { 'checkin-002': '2025-06-04' };
      const answered = { ...state, history: aHistory({ answers, shown }) };
      expect(cardOf('checkin', answered, outside)?.id).toBe('checkin-001');
    }
  });

  test('may be one that never comes up by itself', () => {
    const repair = cardsOf('repair', 2, { delivery: 'pull' });
    expect(cardOf('repair', aPacing({ facts: repair }), outside)).toBeDefined();
  });
});

describe('another card', () => {
  const facts = [
    ...cardsOf('listen', 3),
    ...cardsOf('ask_struggle', 3),
    ...cardsOf('remember', 3),
    ...cardsOf('repair', 3, { delivery: 'pull' }),
  ];

  test('is of a kind they have not seen in this sitting, and asks nothing heavy', () => {
    const state = aPacing({ facts });
    expect(anotherCard(['listen-001'], state, inWindow)?.kind).toBe('remember');
    expect(anotherCard(['listen-001', 'remember-001'], state, inWindow)).toBeDefined();
  });

  test('is none that was put away, off, or only found; undefined when nothing is left', () => {
    const never = someNudges({ never: ['listen-002', 'listen-003'] });
    const state = aPacing({ facts: facts.slice(0, 3), nudges: never });
    expect(anotherCard(['listen-001'], state, inWindow)).toBeUndefined();
    const off = someNudges({
      kinds: { remember: { liking: 'off' }, ask_struggle: { liking: 'off' } },
    });
    expect(anotherCard(['listen-001'], aPacing({ facts, nudges: off }), inWindow)?.kind).toBe(
      'listen',
    );
  });

  test('comes although everything has been seen', () => {
    const shown = Object.fromEntries(facts.map(({ id }) => [id, '2025-06-03']));
    const state = aPacing({ facts, history: aHistory({ shown }) });
    expect(anotherCard(['listen-001'], state, inWindow)?.kind).toBe('remember');
  });
});
