import { noHistory } from '../../src/domain/checkins/answer.ts';
import { usualNudges, type Nudges } from '../../src/domain/checkins/nudges.ts';
import type { PacingState } from '../../src/domain/checkins/pacing.ts';
import { isPushKind } from '../../src/domain/checkins/kinds.ts';
import { emptyAgreement } from '../../src/domain/agreement/agreement.ts';
import { noEvening } from '../../src/domain/evening/evening.ts';
import type { ScreenFreeWindow } from '../../src/domain/schedule/window.ts';
import type { CardFacts } from '../../src/deck/card.ts';
import { dice } from '../../tests/support/dice.ts';
import type { Habit } from '../../tests/support/life.ts';

export const zone = 'Europe/Paris';

/** Dinner from Monday to Thursday, a Friday night, and every Sunday morning. */
export const week: readonly ScreenFreeWindow[] = [
  {
    id: 'dinner',
    title: 'Dinner',
    days: ['mon', 'tue', 'wed', 'thu'],
    everyWeeks: 1,
    start: '19:00',
    end: '20:30',
    covers: 'list',
    opensWith: 'breath',
  },
  {
    id: 'friday',
    title: 'Friday night',
    days: ['fri'],
    everyWeeks: 1,
    start: '20:00',
    end: '23:00',
    covers: 'list',
    closesWith: 'thanks',
  },
  {
    id: 'sunday',
    title: 'Slow Sunday',
    days: ['sun'],
    everyWeeks: 1,
    start: '09:00',
    end: '12:00',
    covers: 'everything',
  },
];

export const startOf = (
  facts: readonly CardFacts[],
  seed: number,
  nudges: Partial<Nudges> = {},
): PacingState => ({
  plan: { agreement: { ...emptyAgreement, windows: week }, evening: noEvening, zone },
  facts,
  nudges: { ...usualNudges, ...nudges },
  withoutMiddle: [],
  history: noHistory,
  seed,
  hasUnreadNote: false,
});

/** Kinds that are off, by their names. @throws where there is no such kind. */
export const without = (kinds: readonly string[]): Partial<Nudges> => ({
  kinds: Object.fromEntries(
    kinds.map((kind) => {
      if (!isPushKind(kind)) throw new Error(`There is no kind called ${kind}.`);
      return [kind, { liking: 'off' as const }];
    }),
  ),
});

const PAUSE_WEEK = 30;

/**
 * They mostly do it, sometimes take another or let it pass, say "not today" now and then, are out on
 * some evenings, and once pause for a week.
 */
export function plausible(seed: number, from: Temporal.PlainDate): Habit {
  const roll = dice(seed);
  const pausedFrom = from.add({ weeks: PAUSE_WEEK });
  return {
    looks: ({ start, end }) => {
      if (roll() < 0.08) return [];
      const late = Math.floor(roll() * roll() * 25);
      const times = [];
      for (let at = start.add({ minutes: late }); Temporal.Instant.compare(at, end) < 0;) {
        times.push(at);
        at = at.add({ minutes: 5 });
      }
      return times;
    },
    answers: (due) => {
      if (due.what === 'fewer') return 'did';
      const chance = roll();
      if (due.moment === 'start') return chance < 0.75 ? 'did' : 'passed';
      if (chance < 0.02) return 'notToday';
      return chance < 0.12 ? 'swapped' : chance < 0.24 ? 'passed' : 'did';
    },
    chooses: (state, { start }) => {
      const today = start.toZonedDateTimeISO(zone).toPlainDate();
      if (Temporal.PlainDate.compare(today, pausedFrom) < 0 || state.nudges.pausedUntil)
        return state;
      const pausedUntil = pausedFrom.add({ days: 7 }).toString();
      return { ...state, nudges: { ...state.nudges, pausedUntil } };
    },
  };
}
