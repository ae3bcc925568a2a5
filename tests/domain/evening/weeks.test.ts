import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginNow, endEarly, pause, skipNext } from '../../../src/domain/evening/decisions.ts';
import type { Evening } from '../../../src/domain/evening/evening.ts';
import type { Kept } from '../../../src/domain/evening/kept.ts';
import {
  dayOf,
  firstSince,
  newestFirst,
  stillToday,
  weeksOf,
} from '../../../src/domain/evening/weeks.ts';
import { planFor } from '../../../src/domain/plan.ts';
import { weekOf } from '../../../src/domain/together/pulse.ts';
import { anAgreement, anEvening, aState, aWindow, HOME, local } from '../../support/builders.ts';
import { aMoment, deviceZone } from '../arbitraries.ts';
import '../runs.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const keptAt = (start: Temporal.Instant, hours = 2): Kept => ({
  key: `dinner@${start}`,
  start: start.toString(),
  end: start.add({ hours }).toString(),
  overnight: false,
});
const kept = (...clocks: readonly string[]) => clocks.map((clock) => keptAt(local(clock)));
const counts = (list: readonly Kept[], today: string, zone = HOME, weeks = 3) =>
  weeksOf(list, day(today), zone, weeks).map(({ count }) => count);

describe('evenings by week', () => {
  test('are counted from Monday to Sunday, this week last', () => {
    const list = kept(
      '2026-11-08 23:59',
      '2026-11-09 00:00',
      '2026-11-15 23:59',
      '2026-11-16 19:30',
      '2026-11-23 19:30',
    );
    expect(weeksOf(list, day('2026-11-25'), HOME, 3)).toEqual([
      { week: '2026-11-09', count: 2 },
      { week: '2026-11-16', count: 1 },
      { week: '2026-11-23', count: 1 },
    ]);
  });

  test('a night from Sunday on belongs to the week it starts in', () => {
    const night = { ...keptAt(local('2026-11-22 21:30'), 11), overnight: true };
    expect(counts([night], '2026-11-25')).toEqual([0, 1, 0]);
  });

  test('are where the device is, not where they were kept', () => {
    // Monday, half past midnight in Berlin; Sunday evening in New York.
    const list = [keptAt(Temporal.Instant.from('2026-11-22T23:30:00Z'))];
    expect(counts(list, '2026-11-25', 'Europe/Berlin')).toEqual([0, 0, 1]);
    expect(counts(list, '2026-11-25', 'America/New_York')).toEqual([0, 1, 0]);
  });

  test('cross the end of a year and a clock change without losing one', () => {
    const nightly = Array.from({ length: 12 * 7 }, (_, index) =>
      keptAt(
        day('2026-02-02')
          .add({ days: index })
          .toZonedDateTime({ timeZone: HOME, plainTime: '00:10' })
          .toInstant(),
      ),
    );
    expect(counts(nightly, '2026-04-26', HOME, 12)).toEqual(Array(12).fill(7));
    const winter = kept('2026-12-27 20:00', '2026-12-31 20:00', '2027-01-03 20:00');
    expect(counts(winter, '2027-01-04')).toEqual([1, 2, 0]);
  });

  test('every one in sight is counted once, in the week of its day, in any zone', () => {
    fc.assert(
      fc.property(
        aMoment,
        deviceZone,
        fc.array(fc.integer({ min: -90 * 24 * 60, max: 3 * 24 * 60 }), { maxLength: 40 }),
        (now, zone, offsets) => {
          const list = offsets.map((minutes) => keptAt(now.add({ minutes })));
          const today = now.toZonedDateTimeISO(zone).toPlainDate();
          const weeks = weeksOf(list, today, zone, 12);
          const weekWhere = ({ start }: Kept) => weekOf(dayOf(start, zone));
          for (const { week, count } of weeks) {
            expect(count).toBe(list.filter((one) => weekWhere(one) === week).length);
          }
          const days = list
            .map(({ start }) => dayOf(start, zone))
            .filter((one) => one.toString() >= weeks[0]!.week);
          expect(firstSince(list, weeks[0]!.week, zone)?.toString()).toBe(
            days.sort(Temporal.PlainDate.compare)[0]?.toString(),
          );
        },
      ),
    );
  });

  test('are listed with the newest first, however they were written down', () => {
    const [a, b, c] = kept('2026-11-08 20:00', '2026-11-09 20:00', '2026-11-10 20:00');
    expect(newestFirst([b!, a!, c!])).toEqual([c, b, a]);
  });
});

describe('what may still be kept today', () => {
  const night = aWindow({ id: 'night', start: '22:00', end: '06:30' });
  const agreement = anAgreement({ windows: [aWindow(), night] });
  const still = (clock: string, change?: (evening: Evening) => Evening) => {
    const evening = change?.(anEvening()) ?? anEvening();
    const state = aState({ agreement, evening });
    const now = local(clock);
    return stillToday({ ...state, plan: planFor(state, now), now }).map(({ key }) => key);
  };
  const planAt = (clock: string, evening: Evening) =>
    planFor(aState({ agreement, evening }), local(clock));

  test('is what is to start before midnight, and what runs', () => {
    expect(still('2025-06-04 12:00')).toEqual(['dinner@2025-06-04', 'night@2025-06-04']);
    expect(still('2025-06-04 18:00')).toEqual(['dinner@2025-06-04', 'night@2025-06-04']);
    expect(still('2025-06-04 20:00')).toEqual(['night@2025-06-04']);
    expect(still('2025-06-05 03:00')).toEqual([
      'night@2025-06-04',
      'dinner@2025-06-05',
      'night@2025-06-05',
    ]);
  });

  test('is nothing that was let go, that a pause swallows, or that was begun by hand', () => {
    const noon = '2025-06-04 12:00';
    expect(
      still(noon, (evening) => skipNext(evening, agreement, 'dinner', local(noon), HOME)),
    ).toEqual(['night@2025-06-04']);
    expect(
      still('2025-06-04 19:00', (evening) =>
        endEarly(evening, planAt('2025-06-04 19:00', evening)),
      ),
    ).toEqual(['night@2025-06-04']);
    expect(
      still(noon, (evening) => pause(evening, planAt(noon, evening), local(noon), HOME)),
    ).toEqual([]);
    expect(
      still(noon, (evening) => beginNow(evening, planAt(noon, evening), local(noon), 30)),
    ).toEqual(['dinner@2025-06-04', 'night@2025-06-04']);
  });
});
