import * as fc from 'fast-check';
import { cares } from '../../../src/domain/checkins/care.ts';
import { likings, type Nudges } from '../../../src/domain/checkins/nudges.ts';
import { pushKinds } from '../../../src/domain/checkins/kinds.ts';
import type { PacingState } from '../../../src/domain/checkins/pacing.ts';
import { weekdays, type ScreenFreeWindow } from '../../../src/domain/schedule/window.ts';
import { anAgreement, aState } from '../../support/builders.ts';
import { aDeck, aPacing, someNudges } from '../../support/pacing.ts';
import { dice } from '../../support/dice.ts';
import type { Habit } from '../../support/life.ts';
import { deviceZone } from '../arbitraries.ts';

export interface Life {
  readonly state: PacingState;
  readonly from: Temporal.PlainDate;
  readonly habit: (state: PacingState) => Habit;
  readonly [fc.toStringMethod]: () => string;
}

const clock = (from: number, to: number) =>
  fc
    .integer({ min: from * 4, max: to * 4 })
    .map((quarters) => [Math.floor(quarters / 4) % 24, (quarters % 4) * 15])
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const moment = fc.option(fc.constantFrom('breath' as const, 'thanks' as const), { nil: undefined });

const aWeekOf = (id: string): fc.Arbitrary<ScreenFreeWindow> =>
  fc
    .record({
      days: fc.subarray([...weekdays], { minLength: 1, maxLength: 4 }),
      start: clock(6, 22),
      hours: fc.constantFrom(0.5, 0.75, 1, 1.5, 2, 3, 5),
      title: fc.constantFrom('Dinner', 'Ours', 'Slow'),
      opensWith: moment,
      closesWith: moment,
    })
    .map(({ days, start, hours, title, opensWith, closesWith }) => {
      const window = { id, title, days, everyWeeks: 1, start, covers: 'list' as const };
      const moments = {
        ...(opensWith ? { opensWith } : {}),
        ...(closesWith ? { closesWith } : {}),
      };
      return Object.assign(window, moments, {
        end: Temporal.PlainTime.from(start)
          .add({ minutes: hours * 60 })
          .toString({ smallestUnit: 'minute' }),
      });
    });

const nudges: fc.Arbitrary<Nudges> = fc
  .record({
    kinds: fc.dictionary(
      fc.constantFrom(...pushKinds),
      fc.record({ liking: fc.constantFrom(...likings) }),
      { maxKeys: 6, noNullPrototype: true },
    ),
    ceiling: fc.constantFrom(1 as const, 2, 2, 3),
    deep: fc.boolean(),
    quiet: fc.constantFrom(
      { from: '22:30', to: '08:00' },
      { from: '00:00', to: '00:00' },
      { from: '20:00', to: '21:00' },
    ),
    never: fc.subarray(['walk-001', 'thanks-002', 'ask_day-003', 'touch-004']),
    care: fc.option(
      fc.constantFrom(...cares).map((of) => ({ of, until: '2025-08-31' })),
      { nil: undefined },
    ),
  })
  .map(({ care, ...rest }) => someNudges({ ...rest, ...(care ? { care } : {}) }));

const habits = ['eager', 'ignoring', 'away', 'mixed'] as const;

/** At the screen early, about the middle and near the end, or not; then more or less willing. */
function habitOf(kind: (typeof habits)[number], seed: number) {
  return ({ plan }: PacingState): Habit => {
    const roll = dice(seed);
    const away = kind === 'away' ? 0.7 : kind === 'mixed' ? 0.1 : 0;
    return {
      looks: ({ start, end }) => {
        if (roll() < away) return [];
        const minutes = start.until(end).total('minutes');
        const late = kind === 'eager' ? 0 : minutes / 4;
        return [roll() * late, minutes / 2 + roll() * late, minutes - roll() * 12].map((after) =>
          start.add({ minutes: Math.floor(after) }),
        );
      },
      answers: () => {
        const chance = roll();
        if (kind === 'eager') return 'did';
        if (kind === 'ignoring') return chance < 0.97 ? 'passed' : 'did';
        if (chance < 0.04) return 'notToday';
        return chance < 0.2 ? 'swapped' : chance < 0.5 ? 'passed' : 'did';
      },
      chooses: (state, { start }) => {
        const { askedFewer: _, ...answered } = state.nudges;
        if (roll() < 0.01) {
          const today = start.toZonedDateTimeISO(plan.zone).toPlainDate();
          return {
            ...state,
            nudges: { ...answered, pausedUntil: today.add({ days: 7 }).toString() },
          };
        }
        const hasUnreadNote = state.hasUnreadNote || roll() < 0.05;
        return { ...state, hasUnreadNote, nudges: roll() < 0.03 ? answered : state.nudges };
      },
    };
  };
}

/** Made-up couples: their windows, what they chose, the deck, and how they live with it. */
export const aLife: fc.Arbitrary<Life> = fc
  .record({
    windows: fc.oneof(fc.tuple(aWeekOf('a')), fc.tuple(aWeekOf('a'), aWeekOf('b'))),
    nudges,
    zone: deviceZone,
    deck: fc.nat(50),
    each: fc.constantFrom(8, 20, 30),
    seed: fc.integer(),
    habit: fc.constantFrom(...habits),
    day: fc.nat(365),
    hasMiddle: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ windows, zone, deck, each, seed, habit, day, hasMiddle, ...rest }) => {
    const from = Temporal.PlainDate.from('2025-01-01').add({ days: day });
    const begins = from.toZonedDateTime(zone).toInstant();
    return {
      state: aPacing({
        plan: aState({ agreement: anAgreement({ windows }), zone }),
        facts: aDeck(deck, each),
        nudges: rest.nudges,
        seed,
        withoutMiddle: hasMiddle === 0 ? ['a'] : [],
        restsUntil: begins.add({ hours: 24 }).toString(),
      }),
      from,
      habit: habitOf(habit, seed),
      // The whole of it, with its deck, would be too much to read.
      [fc.toStringMethod]: () => `${habit} in ${zone} from ${from.toString()}, seed ${seed}`,
    };
  });
