import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseOf, deedClause, placeClause } from '../../../src/domain/together/clause.ts';
import {
  broughtUpOn,
  lookBackOn,
  MOST_PROMISES,
  toLookBackOn,
  withPromise,
  type SmallPromise,
} from '../../../src/domain/together/promise.ts';
import '../runs.ts';

const aPromise = (more: Partial<SmallPromise>): SmallPromise => ({
  id: 'p',
  from: 0,
  what: 'print one photo',
  on: '2026-11-27',
  where: '',
  ...more,
});
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }));

/** Without what a clause may leave out or change. */
const plain = (text: string) =>
  text
    .replaceAll(/\s/g, '')
    .replace(/[.,;:!?…。]+$/u, '')
    .toLowerCase();

describe('the look back', () => {
  test('is always the day after, whatever the day', () => {
    fc.assert(
      fc.property(day, (on) => {
        const back = Temporal.PlainDate.from(lookBackOn({ on: on.toString() }));
        expect(on.until(back, { largestUnit: 'days' }).days).toBe(1);
      }),
    );
    expect(lookBackOn({ on: '2028-02-28' })).toBe('2028-02-29');
    expect(lookBackOn({ on: '2026-12-31' })).toBe('2027-01-01');
  });

  test('has not come on the day itself, and stays until it is answered', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -50, max: 400 }), (on, days) => {
        const promise = aPromise({ on: on.toString() });
        const waiting = toLookBackOn([promise], on.add({ days }));
        expect(waiting).toEqual(days > 0 ? [promise] : []);
      }),
    );
  });

  test('of several the one of the earliest day comes first', () => {
    const days = ['2026-11-20', '2026-11-18', '2026-11-30', '2026-11-19'];
    const promises = days.map((on) => aPromise({ id: on, on }));
    const waiting = toLookBackOn(promises, Temporal.PlainDate.from('2026-11-25'));
    expect(waiting.map(({ on }) => on)).toEqual(['2026-11-18', '2026-11-19', '2026-11-20']);
  });

  test('is brought up unasked for a week', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -50, max: 400 }), (on, days) => {
        const promise = aPromise({ on: on.toString() });
        const isLately = days >= 1 && days <= 7;
        expect(broughtUpOn([promise], on.add({ days }))).toEqual(isLately ? promise : undefined);
      }),
    );
  });

  test('that waits longest comes first as soon as another is brought up', () => {
    const promises = ['2026-11-24', '2026-10-01'].map((on) => aPromise({ id: on, on }));
    const today = Temporal.PlainDate.from('2026-11-25');
    expect(broughtUpOn(promises, today)?.on).toBe('2026-10-01');
  });
});

test('at most three are open whatever comes, each once, and none goes for another', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.array(id, { maxLength: 30 }), (ids) => {
      let open: readonly SmallPromise[] = [];
      for (const one of ids) {
        const next = withPromise(open, aPromise({ id: one }));
        const before = open.map((promise) => promise.id);
        expect(next === undefined).toBe(before.length === MOST_PROMISES && !before.includes(one));
        open = next ?? open;
        expect(open.map((promise) => promise.id).toSorted()).toEqual(
          [...new Set([...before, ...(next ? [one] : [])])].toSorted(),
        );
      }
      expect(open.length).toBeLessThanOrEqual(3);
    }),
  );
});

describe('typed words inside a sentence', () => {
  const speech = { names: ['Noa', 'Jean Paul'], locale: 'en' };

  test.each([
    ['Print one for the hall', 'print one for the hall'],
    ['  Print   one. ', 'print one'],
    ['print one…', 'print one'],
    ['print one?', 'print one'],
    ['Print one!?', 'print one'],
    ['A walk', 'a walk'],
    ['Über it', 'über it'],
    // What may be the word's own capital stays.
    ['I call her', 'I call her'],
    ['I’ll call her', 'I’ll call her'],
    ['TV off at nine', 'TV off at nine'],
    ['McGregor’s first', 'McGregor’s first'],
    ['Noa’s shirt, ironed', 'Noa’s shirt, ironed'],
    ['Jean Paul first', 'Jean Paul first'],
    ['Noah first', 'noah first'],
    ['', ''],
    [' . ', ''],
    ['?', ''],
  ])('“%s” is “%s”', (typed, clause) => {
    expect(clauseOf(typed, speech)).toBe(clause);
  });

  test('nothing but the first letter, spaces and the stop at the end is ever changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        const clause = clauseOf(typed, speech);
        expect(plain(clause)).toBe(plain(typed));
        expect(clauseOf(clause, speech)).toBe(clause);
      }),
    );
  });

  describe('after the beginning that the sentence has already', () => {
    const beginnings = ['I will', 'I’ll', 'will', 'to', 'I'];

    test.each([
      ['I will call mum', 'call mum'],
      ["I'll Call mum.", 'call mum'],
      ['will call mum?', 'call mum'],
      ['To call mum', 'call mum'],
      ['I call mum', 'call mum'],
      ['Print one', 'print one'],
      ['Willow, planted', 'willow, planted'],
      ['I will', ''],
      ['I will…', ''],
      ['Will?', ''],
      ['?', ''],
    ])('“%s” is “%s”', (typed, deed) => {
      expect(deedClause(typed, beginnings, speech)).toBe(deed);
    });
  });

  test('a place runs on between the commas of the sentence', () => {
    expect(placeClause('At my desk, after lunch', speech)).toBe('at my desk after lunch');
    expect(placeClause('', speech)).toBe('');
  });
});
