import * as fc from 'fast-check';
import { weekdays, type ScreenFreeWindow, type Weekday } from '../../src/domain/schedule/window.ts';
import { oddZones } from './zones.ts';

export const deviceZone = fc.constantFrom('UTC', 'Europe/Paris', 'America/New_York', ...oddZones);

/** Half of them within three days of a clock change of some zone. */
export const aMoment: fc.Arbitrary<Temporal.Instant> = fc
  .tuple(
    fc.oneof(
      fc
        .constantFrom('2025-03-30T01:00Z', '2025-10-26T01:00Z', '2025-04-24T22:00Z')
        .map(Date.parse),
      fc
        .constantFrom('2025-10-04T15:30Z', '2025-11-02T06:00Z', '2011-12-30T10:00Z')
        .map(Date.parse),
      fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2029-01-01') }),
    ),
    fc.integer({ min: -72 * 60, max: 72 * 60 }),
  )
  .map(([at, minutes]) => Temporal.Instant.fromEpochMilliseconds(at + minutes * 60_000));

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

export const aDate = fc
  .integer({ min: 0, max: 366 * 5 })
  .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }).toString());

const someDays: fc.Arbitrary<Weekday[]> = fc.subarray([...weekdays], { minLength: 1 });

/** Words as a couple would type them: no space around, never empty, any script. */
export const words = (most: number): fc.Arbitrary<string> =>
  fc
    .string({ minLength: 1, maxLength: most, unit: 'grapheme' })
    .map((text) => text.trim())
    .filter((text) => text.length >= 1 && text.length <= most);

const promised = fc
  .record(
    {
      id: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
      title: words(60),
      start: clock,
      end: clock,
      covers: fc.constantFrom('list' as const, 'everything' as const),
      zone: fc.constantFrom('Europe/Paris', 'America/New_York', ...oddZones),
      when: words(80),
      opensWith: fc.constantFrom('breath' as const, 'thanks' as const),
      closesWith: fc.constantFrom('breath' as const, 'thanks' as const),
    },
    { requiredKeys: ['id', 'title', 'start', 'end', 'covers'], noNullPrototype: true },
  )
  .filter(({ start, end }) => start !== end);

/** Any window an agreement may hold, in the form the domain keeps it in. */
export const aScheduleWindow: fc.Arbitrary<ScreenFreeWindow> = fc
  .tuple(
    promised,
    fc.oneof(
      fc.record({ on: aDate }),
      fc.record({ days: someDays, everyWeeks: fc.constant(1) }),
      fc.record({ days: someDays, everyWeeks: fc.integer({ min: 1, max: 6 }), from: aDate }),
    ),
  )
  .map(([shared, days]) => Object.assign({}, shared, days) as unknown as ScreenFreeWindow);
