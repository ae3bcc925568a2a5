import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginNow,
  endEarly,
  pause,
  resume,
  skipNext,
  tidied,
} from '../../../src/domain/evening/decisions.ts';
import type { Evening } from '../../../src/domain/evening/evening.ts';
import { newlyKept } from '../../../src/domain/evening/kept.ts';
import { planFor } from '../../../src/domain/plan.ts';
import { occurrencesBetween } from '../../../src/domain/schedule/occurrence.ts';
import { anAgreement, anEvening, aState, aWindow, HOME, local } from '../../support/builders.ts';
import { aMoment, aScheduleWindow, deviceZone } from '../arbitraries.ts';
import '../runs.ts';

const night = aWindow({ id: 'night', start: '22:00', end: '06:30' });
const agreement = anAgreement({ windows: [aWindow(), night] });
const settled = (clock: string, over: Partial<Evening> = {}) =>
  anEvening({ settledUntil: local(clock).toString(), ...over });
const keptAt = (clock: string, evening: Evening) =>
  newlyKept(agreement, evening, local(clock), HOME).map(({ key }) => key);
const planAt = (clock: string, evening: Evening) =>
  planFor(aState({ agreement, evening }), local(clock));

describe('kept', () => {
  test('is what reached its end since the last time, browser open or not', () => {
    const evening = settled('2025-06-04 12:00');
    expect(keptAt('2025-06-04 19:59', evening)).toEqual([]);
    expect(keptAt('2025-06-04 20:00', evening)).toEqual(['dinner@2025-06-04']);
    expect(keptAt('2025-06-06 12:00', evening)).toEqual([
      'dinner@2025-06-04',
      'night@2025-06-04',
      'dinner@2025-06-05',
      'night@2025-06-05',
    ]);
  });

  test('is nothing before it was ever settled', () => {
    expect(keptAt('2025-06-06 12:00', anEvening())).toEqual([]);
  });

  test('18: is nothing twice, and nothing when the clock has gone back', () => {
    expect(keptAt('2025-06-04 21:00', settled('2025-06-04 20:00'))).toEqual([]);
    expect(keptAt('2025-06-04 19:00', settled('2025-06-04 20:00'))).toEqual([]);
  });

  test('is the same however often one looks, each once, nothing before, nothing let go', () => {
    const looks = fc.array(fc.integer({ min: 1, max: 30 * 60 }), { minLength: 1, maxLength: 6 });
    const windows = fc.uniqueArray(aScheduleWindow, { maxLength: 3, selector: ({ id }) => id });
    fc.assert(
      fc.property(windows, aMoment, deviceZone, looks, (list, from, zone, minutes) => {
        const given = anAgreement({ windows: list });
        const to = from.add({ minutes: minutes.reduce((a, b) => a + b) });
        const all = occurrencesBetween(list, from, to, zone);
        const letGo = all
          .filter((_, index) => index % 3 === 0)
          .map(({ key, end }) => ({ key, end: end.toString() }));
        const look = (since: Temporal.Instant, now: Temporal.Instant) =>
          newlyKept(given, anEvening({ letGo, settledUntil: since.toString() }), now, zone).map(
            ({ key }) => key,
          );

        let now = from;
        const bitByBit: string[] = [];
        for (const step of minutes) {
          const later = now.add({ minutes: step });
          bitByBit.push(...look(now, later));
          now = later;
        }
        const wanted = all
          .filter((_, index) => index % 3 !== 0)
          .filter(
            ({ end }) =>
              Temporal.Instant.compare(end, from) > 0 && Temporal.Instant.compare(end, to) <= 0,
          )
          .map(({ key }) => key);
        expect(bitByBit.toSorted()).toEqual(wanted.toSorted());
        expect(look(from, to).toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: 50 },
    );
  });

  test('is not what was ended early, skipped or paused', () => {
    const start = settled('2025-06-04 12:00');
    const ended = endEarly(start, planAt('2025-06-04 19:00', start));
    expect(keptAt('2025-06-04 21:00', ended)).toEqual([]);
    const skipped = skipNext(start, agreement, 'dinner', local('2025-06-04 12:00'), HOME);
    expect(keptAt('2025-06-04 21:00', skipped)).toEqual([]);
    const paused = pause(start, planAt('2025-06-04 17:00', start), local('2025-06-04 17:00'), HOME);
    expect(keptAt('2025-06-04 21:00', paused)).toEqual([]);
  });

  test('is not what was let go, even when nothing else was kept for weeks', () => {
    let evening = settled('2025-06-01 12:00');
    for (let day = 1; day <= 20; day += 1) {
      const date = `2025-06-${String(day).padStart(2, '0')}`;
      for (const clock of [`${date} 18:30`, `${date} 22:30`]) {
        const clean = tidied(evening, planAt(clock, evening), local(clock));
        evening = endEarly(clean, planAt(clock, clean));
      }
    }
    expect(keptAt('2025-06-21 12:00', evening)).toEqual([]);
  });

  test('is not what lay in a pause, when the evening is tidied long after it', () => {
    const start = settled('2025-06-04 12:00');
    const paused = pause(start, planAt('2025-06-04 17:00', start), local('2025-06-04 17:00'), HOME);
    // The night began in the pause and outlasts it.
    for (const clock of ['2025-06-05 04:00', '2025-06-05 05:00', '2025-06-05 17:00']) {
      const evening = tidied(paused, planAt(clock, paused), local(clock));
      expect(keptAt('2025-06-05 17:00', evening)).toEqual([]);
    }
    const settledInside = { ...paused, settledUntil: local('2025-06-05 04:30').toString() };
    const evening = tidied(
      settledInside,
      planAt('2025-06-05 05:00', paused),
      local('2025-06-05 05:00'),
    );
    expect(keptAt('2025-06-05 17:00', evening)).toEqual([]);
    const after = tidied(
      settledInside,
      planAt('2025-06-05 17:00', paused),
      local('2025-06-05 17:00'),
    );
    expect(after.pausedUntil).toBeUndefined();
  });

  test('of a long absence reaches back four hundred days', () => {
    const evening = settled('2020-01-01 00:00');
    const kept = newlyKept(anAgreement(), evening, local('2025-06-04 21:00'), HOME);
    expect(kept.length).toBe(400);
  });
});

test('an occurrence that began in a pause is not kept, resumed or not', () => {
  const start = anEvening({ settledUntil: local('2025-06-04 12:00').toString() });
  const paused = pause(start, planAt('2025-06-04 17:00', start), local('2025-06-04 17:00'), HOME);
  const resumed = resume(paused, local('2025-06-04 19:00'));
  expect(planAt('2025-06-04 19:00', resumed).running).toHaveLength(1);
  const tidy = tidied(resumed, planAt('2025-06-04 19:30', resumed), local('2025-06-04 19:30'));
  expect(keptAt('2025-06-04 20:00', tidy)).toEqual([]);
  expect(keptAt('2025-06-05 12:00', tidy)).toEqual(['night@2025-06-04']);
  const begun = beginNow(paused, planAt('2025-06-04 18:30', paused), local('2025-06-04 18:30'), 30);
  expect(keptAt('2025-06-04 20:00', begun)).toEqual([]);
});
