import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueAt, nextDueAt } from '../../../src/domain/checkins/pacing.ts';
import { live, type Lived } from '../../support/life.ts';
import { aLife, type Life } from './lives.ts';
import { brokenIn } from './rules.ts';

const DAYS = 250;
/** Where time is short, fewer of them. */
const RUNS = 'NUM_RUNS' in globalThis ? 4 : 40;
/** What has to come up in all of them. One life in twenty is left alone, and a few may be. */
const FEWEST = RUNS < 40 ? 1 : 1000;

const lived = ({ state, from, habit }: Life, days = DAYS): Lived[] => {
  const start = from.toZonedDateTime(state.plan.zone);
  return [...live(state, start.toInstant(), start.add({ days }).toInstant(), habit(state))];
};

test('in ten thousand days no rule is broken, and no card comes again early', () => {
  let count = 0;
  fc.assert(
    fc.property(aLife, (life) => {
      const all = lived(life);
      count += all.length;
      expect(brokenIn(all)).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  expect(count).toBeGreaterThanOrEqual(FEWEST);
});

test('what is due is the same whoever asks, and a minute later', () => {
  fc.assert(
    fc.property(aLife, (life) => {
      for (const { before, due, at } of lived(life, 40)) {
        expect(dueAt(before, at)).toEqual(due);
        const later = dueAt(before, at.add({ minutes: 1 }));
        const card = before.facts.find(({ id }) => id === due.what);
        const isSame = later?.of === due.of && later.moment === due.moment;
        // Another card, or other reasons, only where this one no longer fits or the hour has turned.
        const isFit = !card || card.minutes <= leftFor(before, at);
        if (isSame && isFit && !turnsAfter(before, at)) expect(later).toEqual(due);
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
});

const leftFor = (state: Lived['before'], at: Temporal.Instant): number => {
  const next = nextDueAt(state, at);
  return next ? at.until(next).total('minutes') - 1 : 0;
};

/** Mealtimes, late hours and laid tables begin and end at quarters of an hour, or right after. */
const turnsAfter = ({ plan }: Lived['before'], at: Temporal.Instant): boolean =>
  at.add({ minutes: 1 }).toZonedDateTimeISO(plan.zone).minute % 15 <= 1;

test('the same life twice is the same to the last card', () => {
  fc.assert(
    fc.property(aLife, (life) => {
      const what = () => lived(life, 60).map(({ due, at }) => `${at.toString()} ${due.what}`);
      expect(what()).toEqual(what());
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

test('nothing else is due before the next look', () => {
  fc.assert(
    fc.property(aLife, fc.array(fc.nat(12 * 60), { maxLength: 6 }), (life, minutes) => {
      for (const { before, at, due } of lived(life, 15)) {
        const next = nextDueAt(before, at);
        for (const after of minutes) {
          const then = at.add({ minutes: after });
          if (next && Temporal.Instant.compare(then, next) >= 0) continue;
          const other = dueAt(before, then);
          expect(
            other === undefined || `${other.of} ${other.moment}` === `${due.of} ${due.moment}`,
          ).toBe(true);
        }
      }
    }),
    { numRuns: 10, endOnFailure: true },
  );
});
