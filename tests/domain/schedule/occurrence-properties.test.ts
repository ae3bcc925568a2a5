import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundaryAt } from '../../../src/domain/schedule/boundary.ts';
import {
  isRunning,
  nextOccurrenceOf,
  occurrencesAt,
  occurrencesBetween,
} from '../../../src/domain/schedule/occurrence.ts';
import { aMoment, aScheduleWindow, deviceZone } from '../arbitraries.ts';
import '../runs.ts';

describe('any window at any time', () => {
  const day = 24 * 3_600_000;

  test('lasts more than nothing and at most a day and a change of the clocks', () => {
    fc.assert(
      fc.property(aScheduleWindow, aMoment, deviceZone, (window, now, zone) => {
        const to = now.add({ hours: 48 });
        for (const { start, end } of occurrencesBetween([window], now, to, zone)) {
          const length = end.epochMilliseconds - start.epochMilliseconds;
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(day + 2 * 3_600_000);
        }
      }),
    );
  });

  test('is half-open: running at its start, not at its end', () => {
    fc.assert(
      fc.property(aScheduleWindow, aMoment, deviceZone, (window, now, zone) => {
        for (const o of occurrencesBetween([window], now, now.add({ hours: 72 }), zone)) {
          const keys = (at: Temporal.Instant) =>
            occurrencesAt([window], at, zone).map(({ key }) => key);
          expect(isRunning(o, o.start)).toBe(true);
          expect(isRunning(o, o.end)).toBe(false);
          expect(keys(o.start)).toContain(o.key);
          expect(keys(o.end.subtract({ nanoseconds: 1 }))).toContain(o.key);
          expect(keys(o.end)).not.toContain(o.key);
          expect(keys(o.start.subtract({ nanoseconds: 1 }))).not.toContain(o.key);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('has its boundaries at its wall minutes, or at a change of the clocks', () => {
    fc.assert(
      fc.property(aScheduleWindow, aMoment, deviceZone, (window, now, zone) => {
        const at = window.zone ?? zone;
        for (const o of occurrencesBetween([window], now, now.add({ hours: 72 }), zone)) {
          for (const edge of ['start', 'end'] as const) {
            const here = o[edge].toZonedDateTimeISO(at);
            const before = here.subtract({ nanoseconds: 1 });
            const isChange = before.getTimeZoneTransition('next')?.toInstant().equals(o[edge]);
            const clock = here.toPlainTime().toString({ smallestUnit: 'minute' });
            expect(clock === window[edge] || isChange).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the next occurrence is the first that a look ahead finds', () => {
    fc.assert(
      fc.property(aScheduleWindow, aMoment, deviceZone, (window, now, zone) => {
        const next = nextOccurrenceOf(window, now, zone);
        const ahead = occurrencesBetween([window], now, now.add({ hours: 24 * 15 }), zone).find(
          (o) => Temporal.Instant.compare(o.start, now) > 0,
        );
        const soon = next && Temporal.Instant.compare(next.start, now.add({ hours: 24 * 15 })) < 0;
        expect(soon ? next.key : undefined).toBe(ahead?.key);
      }),
      { numRuns: 40 },
    );
  });

  test('a boundary is never before the one an earlier clock gives', () => {
    const minute = fc.integer({ min: 0, max: 24 * 60 - 2 });
    fc.assert(
      fc.property(
        minute,
        aMoment,
        deviceZone,
        fc.constantFrom('start', 'end'),
        (minutes, now, zone, edge) => {
          const date = now.toZonedDateTimeISO(zone).toPlainDate();
          const time = new Temporal.PlainTime().add({ minutes });
          const first = boundaryAt(date, time, zone, edge);
          const second = boundaryAt(date, time.add({ minutes: 1 }), zone, edge);
          expect(Temporal.Instant.compare(first, second)).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});
