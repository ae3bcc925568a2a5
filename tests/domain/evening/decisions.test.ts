import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginNow,
  endEarly,
  except,
  holdSeconds,
  pause,
  resume,
  skipNext,
  skipWeek,
  tidied,
  unskip,
} from '../../../src/domain/evening/decisions.ts';
import { noEvening, type Evening } from '../../../src/domain/evening/evening.ts';
import { planFor } from '../../../src/domain/plan.ts';
import {
  anAgreement,
  anEvening,
  aOneOff,
  aState,
  aWindow,
  HOME,
  local,
} from '../../support/builders.ts';
import { aMoment } from '../arbitraries.ts';
import '../runs.ts';

const agreement = anAgreement({
  windows: [aWindow(), aWindow({ id: 'night', start: '19:00', end: '06:30' })],
});
const planAt = (clock: string, evening: Evening = noEvening) =>
  planFor(aState({ agreement, evening }), local(clock));
const running = (clock: string, evening: Evening) =>
  planAt(clock, evening).running.map(({ key }) => key);

describe('ending early', () => {
  const evening = endEarly(noEvening, planAt('2025-06-04 19:30'));

  test('ends everything that runs, and nothing later', () => {
    expect(running('2025-06-04 19:30', evening)).toEqual([]);
    expect(running('2025-06-05 03:00', evening)).toEqual([]);
    expect(running('2025-06-05 18:30', evening)).toEqual(['dinner@2025-06-05']);
    expect(planAt('2025-06-04 19:30', evening).next?.key).toBe('dinner@2025-06-05');
  });

  test('closes what was opened, and ends a window begun by hand', () => {
    const begun = beginNow(noEvening, planAt('2025-06-04 12:00'), local('2025-06-04 12:00'), 60);
    const open = except(
      begun,
      planAt('2025-06-04 12:10', begun),
      local('2025-06-04 12:10'),
      'a.test',
      'five',
    );
    expect(endEarly(open, planAt('2025-06-04 12:11', open))).toEqual(noEvening);
  });
});

describe('skipping', () => {
  test('lets the next one go, twice the next two', () => {
    const at = local('2025-06-04 12:00');
    const once = skipNext(noEvening, agreement, 'dinner', at, HOME);
    const twice = skipNext(once, agreement, 'dinner', at, HOME);
    expect(twice.letGo.map(({ key }) => key)).toEqual(['dinner@2025-06-04', 'dinner@2025-06-05']);
    expect(running('2025-06-06 18:30', twice)).toEqual(['dinner@2025-06-06']);
  });

  test('one that runs ends it now', () => {
    const evening = skipNext(noEvening, agreement, 'night', local('2025-06-05 01:00'), HOME);
    expect(evening.letGo).toEqual([{ key: 'night@2025-06-04', end: '2025-06-05T04:30:00Z' }]);
  });

  test('a window that is not there changes nothing', () => {
    expect(skipNext(noEvening, agreement, 'gone', local('2025-06-04 12:00'), HOME)).toBe(noEvening);
  });

  test('a window that never comes again changes nothing', () => {
    const over = anAgreement({ windows: [aOneOff()] });
    const at = local('2025-06-04 12:00');
    expect(skipNext(noEvening, over, 'eve', at, HOME)).toBe(noEvening);
  });
});

describe('skipping taken back', () => {
  const at = local('2025-06-04 12:00');
  const skipped = skipNext(noEvening, agreement, 'dinner', at, HOME);

  test('the same one stands again, also after its start', () => {
    const late = local('2025-06-04 19:59');
    expect(unskip(skipped, at, 'dinner@2025-06-04')).toEqual(noEvening);
    expect(unskip(skipped, late, 'dinner@2025-06-04')).toEqual(noEvening);
  });

  test('one that would be over, or another, stays as it is', () => {
    expect(unskip(skipped, local('2025-06-04 20:00'), 'dinner@2025-06-04')).toEqual(skipped);
    expect(unskip(skipped, at, 'night@2025-06-04')).toEqual(skipped);
  });
});

describe('skipping a week', () => {
  /** Wednesday. */
  const at = local('2025-06-04 18:30');
  const skipped = (windowId: string) =>
    skipWeek(noEvening, agreement, windowId, at, HOME).letGo.map(({ key }) => key);

  test('lets go what runs and what is left until Monday, of that window alone', () => {
    const rest = ['04', '05', '06', '07', '08'].map((day) => `dinner@2025-06-${day}`);
    expect(skipped('dinner')).toEqual(rest);
    expect(skipped('night')).toEqual(rest.map((key) => key.replace('dinner', 'night')));
  });

  test('of a window that is not there changes nothing', () => {
    expect(skipped('gone')).toEqual([]);
  });
});

describe('a pause', () => {
  test.each([
    ['2025-06-04 19:30', '2025-06-05 04:00'],
    ['2025-06-05 03:59', '2025-06-05 04:00'],
    ['2025-06-05 04:00', '2025-06-06 04:00'],
    ['2025-03-30 01:30', '2025-03-30 04:00'],
    ['2025-10-26 02:30', '2025-10-26 04:00'],
  ])('at %s lasts until %s', (clock, end) => {
    const at = local(clock);
    const paused = pause(noEvening, planAt(clock), at, HOME);
    expect(paused.pausedUntil).toBe(local(end).toString());
    const plan = planFor(aState({ agreement, evening: paused }), at);
    expect([plan.phase, plan.running, plan.boundary?.toString()]).toEqual([
      'paused',
      [],
      local(end).toString(),
    ]);
    expect(planFor(aState({ agreement, evening: paused }), local(end)).phase).not.toBe('paused');
  });

  test('resumed, the later windows run; what was paused stays ended', () => {
    const paused = pause(noEvening, planAt('2025-06-04 18:30'), local('2025-06-04 18:30'), HOME);
    expect(running('2025-06-04 19:30', resume(paused, local('2025-06-04 18:40')))).toEqual([
      'night@2025-06-04',
    ]);
  });

  test('is over when a window is begun by hand', () => {
    const paused = pause(noEvening, planAt('2025-06-04 12:00'), local('2025-06-04 12:00'), HOME);
    const begun = beginNow(
      paused,
      planAt('2025-06-04 12:30', paused),
      local('2025-06-04 12:30'),
      30,
    );
    expect(planAt('2025-06-04 12:59', begun).phase).toBe('active');
    expect(planAt('2025-06-04 13:00', begun).phase).toBe('idle');
  });
});

describe('beginning now', () => {
  test('does nothing while a window runs', () => {
    expect(beginNow(noEvening, planAt('2025-06-04 19:00'), local('2025-06-04 19:00'), 60)).toBe(
      noEvening,
    );
  });
});

const opened = (clock: string, kind: 'five' | 'together') =>
  except(noEvening, planAt(clock), local(clock), 'a.test', kind).exceptions[0]?.until;

describe('an exception', () => {
  const at = local('2025-06-04 18:00');

  test('66: lasts five minutes, or until what runs has ended, and never longer', () => {
    expect(opened('2025-06-04 18:00', 'five')).toBe(at.add({ minutes: 5 }).toString());
    expect(opened('2025-06-05 06:28', 'five')).toBe(local('2025-06-05 06:30').toString());
    expect(opened('2025-06-04 19:30', 'together')).toBe(local('2025-06-05 06:30').toString());
    expect(opened('2025-06-04 12:00', 'together')).toBeUndefined();
  });

  test('66: opens its site and the boundary is its end', () => {
    const evening = except(noEvening, planAt('2025-06-04 18:00'), at, 'a.test', 'five');
    const plan = planAt('2025-06-04 18:04', evening);
    expect([plan.coverage?.excepted, plan.boundary?.toString()]).toEqual([
      ['a.test'],
      at.add({ minutes: 5 }).toString(),
    ]);
    expect(planAt('2025-06-04 18:05', evening).coverage?.excepted).toEqual([]);
  });

  test('asks for a longer breath each time of the same evening', () => {
    let evening: Evening = noEvening;
    const seconds = Array.from({ length: 6 }, () => {
      const hold = holdSeconds(evening, planAt('2025-06-04 18:00', evening));
      evening = except(evening, planAt('2025-06-04 18:00'), at, 'a.test', 'five');
      return hold;
    });
    expect(seconds).toEqual([10, 20, 40, 60, 60, 60]);
  });

  test('of an earlier evening does not lengthen the breath, tidied away or not', () => {
    const evening = except(noEvening, planAt('2025-06-04 18:00'), at, 'a.test', 'together');
    expect(holdSeconds(evening, planAt('2025-06-05 18:30', evening))).toBe(10);
  });
});

describe('tidying', () => {
  test('changes nothing that still counts', () => {
    const decision = fc.constantFrom('end', 'pause', 'skip', 'begin', 'except');
    fc.assert(
      fc.property(aMoment, fc.array(decision, { maxLength: 4 }), (now, decisions) => {
        let evening = anEvening({ settledUntil: now.subtract({ hours: 1 }).toString() });
        for (const what of decisions) {
          const plan = planFor(aState({ agreement, evening }), now);
          if (what === 'end') evening = endEarly(evening, plan);
          if (what === 'pause') evening = pause(evening, plan, now, HOME);
          if (what === 'skip') evening = skipNext(evening, agreement, 'dinner', now, HOME);
          if (what === 'begin') evening = beginNow(evening, plan, now, 30);
          if (what === 'except') evening = except(evening, plan, now, 'a.test', 'together');
        }
        const before = planFor(aState({ agreement, evening }), now);
        const clean = tidied(evening, before, now);
        expect(planFor(aState({ agreement, evening: clean }), now)).toEqual(before);
        expect(tidied(clean, before, now)).toEqual(clean);
      }),
      { numRuns: 60 },
    );
  });

  test('forgets exceptions with their window, and a window begun by hand after its end', () => {
    const at = local('2025-06-04 12:00');
    const begun = beginNow(noEvening, planAt('2025-06-04 12:00'), at, 30);
    const open = except(begun, planAt('2025-06-04 12:01', begun), at, 'a.test', 'together');
    const clean = tidied(open, planAt('2025-06-04 12:30', open), local('2025-06-04 12:30'));
    expect(clean).toStrictEqual(noEvening);
  });

  test('forgets what was let go after two weeks, once it is settled', () => {
    const at = local('2025-06-04 19:30');
    const ended = endEarly(noEvening, planAt('2025-06-04 19:30'));
    const [dinner, night] = ended.letGo;
    const left = (later: Temporal.Instant, settledUntil: Temporal.Instant) =>
      tidied(
        { ...ended, settledUntil: settledUntil.toString() },
        planFor(aState({ agreement, evening: ended }), later),
        later,
      ).letGo;
    const twoWeeksOn = local('2025-06-18 20:00');
    expect(left(twoWeeksOn, twoWeeksOn)).toEqual([night]);
    expect(left(twoWeeksOn.subtract({ seconds: 1 }), twoWeeksOn)).toEqual([dinner, night]);
    expect(left(local('2025-07-04 12:00'), at)).toEqual([dinner, night]);
  });
});
