import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatePlan } from '../../../src/domain/together/date-plan.ts';
import { dateToMention } from '../../../src/domain/together/mention.ts';
import { occurrencesBetween } from '../../../src/domain/schedule/occurrence.ts';
import type { Weekday } from '../../../src/domain/schedule/window.ts';
import { aWindow, HOME, local } from '../../support/builders.ts';
import '../runs.ts';

const plan = (on: string, at = '19:30'): DatePlan => ({
  id: on,
  kind: 'date',
  ideaId: 'soup',
  on,
  at,
});

/** What the window that runs at `clock` mentions, where dinner is on these days from 18:00 to 20:00. */
function mentioned(plans: readonly DatePlan[], clock: string, days: readonly Weekday[]) {
  const now = local(clock);
  const windows = [aWindow({ days })];
  const next = occurrencesBetween(windows, now, now.add({ hours: 24 * 8 }), HOME).find(
    ({ start }) => Temporal.Instant.compare(start, now) > 0,
  );
  return dateToMention(plans, { now, zone: HOME, next });
}

// 2026-11-25 is a Wednesday.
const friday = plan('2026-11-27');

describe('a date is mentioned', () => {
  test('in the last window before it, and in none before that one', () => {
    expect(mentioned([friday], '2026-11-25 19:00', ['wed', 'thu'])).toBeUndefined();
    expect(mentioned([friday], '2026-11-26 19:00', ['wed', 'thu'])).toBe(friday);
  });

  test('in the window before, where it begins with one of its own', () => {
    const own = plan('2026-11-27', '18:00');
    expect(mentioned([own], '2026-11-25 19:00', ['wed', 'fri'])).toBe(own);
  });

  test('at most a week ahead', () => {
    expect(mentioned([plan('2026-12-02')], '2026-11-25 19:00', [])?.on).toBe('2026-12-02');
    expect(mentioned([plan('2026-12-03')], '2026-11-25 19:00', [])).toBeUndefined();
  });

  test('on its own day until it is over, and the one after it then', () => {
    const both = [plan('2026-11-28'), friday];
    expect(mentioned(both, '2026-11-27 20:59', [])).toBe(friday);
    expect(mentioned(both, '2026-11-27 21:00', [])?.on).toBe('2026-11-28');
    expect(mentioned(both, '2026-11-27 08:00', ['fri'])).toBe(friday);
  });

  test('for as long as it is meant to be', () => {
    const long = { ...friday, arranged: { minutes: 240 } };
    expect(mentioned([long], '2026-11-27 23:29', [])).toBe(long);
    expect(mentioned([long], '2026-11-27 23:30', [])).toBeUndefined();
  });

  test('and so is a trip, until the end of the day it begins on', () => {
    const trip: DatePlan = { ...plan('2026-11-27', '09:00'), kind: 'trip', title: 'Lisbon' };
    expect(mentioned([trip, plan('2026-11-28')], '2026-11-26 19:00', ['thu'])).toBe(trip);
    expect(mentioned([trip, plan('2026-11-28')], '2026-11-27 23:59', [])).toBe(trip);
    expect(mentioned([trip, plan('2026-11-28')], '2026-11-28 00:00', [])?.on).toBe('2026-11-28');
  });

  test('never when it is over, or there is none', () => {
    expect(mentioned([], '2026-11-25 19:00', [])).toBeUndefined();
    expect(mentioned([plan('2026-11-24')], '2026-11-25 19:00', [])).toBeUndefined();
  });
});

test('of all windows before its day exactly the last one speaks of a date, if it is within a week', () => {
  const days = fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, {
    minLength: 1,
  });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 12 }), (windowDays, ahead) => {
      const day = Temporal.PlainDate.from('2026-11-25').add({ days: ahead });
      const date = plan(day.toString());
      const [from, to] = [local('2026-11-18 00:00'), local(`${day.toString()} 00:00`)];
      const evenings = occurrencesBetween([aWindow({ days: windowDays })], from, to, HOME);
      const speaking = evenings.filter(({ start }) => {
        const clock = start.toZonedDateTimeISO(HOME).toPlainDateTime().add({ minutes: 5 });
        const said = mentioned([date], clock.toString().replace('T', ' '), windowDays);
        return said === date;
      });
      const isOnDay = windowDays.includes(
        (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const)[day.dayOfWeek - 1]!,
      );
      // A window on its day that begins before it is the last one.
      expect(speaking.map(({ key }) => key)).toEqual(
        isOnDay ? [] : evenings.slice(-1).map(({ key }) => key),
      );
    }),
  );
});
