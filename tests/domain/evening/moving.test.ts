import { describe, expect, test } from 'vitest';
import { endEarly, pause, skipNext, tidied } from '../../../src/domain/evening/decisions.ts';
import { noEvening, type Evening } from '../../../src/domain/evening/evening.ts';
import { hold, loosens } from '../../../src/domain/evening/held.ts';
import { newlyKept } from '../../../src/domain/evening/kept.ts';
import { mayPutOff, putOff, startEarly } from '../../../src/domain/evening/moving.ts';
import { planFor } from '../../../src/domain/plan.ts';
import { weekMarks } from '../../../src/domain/schedule/week.ts';
import {
  anAgreement,
  anEvening,
  aOneOff,
  aState,
  aWindow,
  HOME,
  local,
} from '../../support/builders.ts';

const KEY = 'dinner@2025-06-04';
const daily = anAgreement();
const planAt = (clock: string, evening: Evening = noEvening, agreement = daily) =>
  planFor(aState({ agreement, evening }), local(clock));
const early = (clock: string, evening: Evening = noEvening, agreement = daily) =>
  startEarly(evening, planAt(clock, evening, agreement), local(clock), KEY);
const later = (clock: string, evening: Evening = noEvening, agreement = daily) =>
  putOff(evening, planAt(clock, evening, agreement), KEY);
const startsAt = (clock: string, evening: Evening) =>
  planAt(clock, evening).next?.start.toString() ?? '';
const instant = (clock: string) => local(clock).toString();

describe('soon', () => {
  test('is from ten minutes before a window until it begins', () => {
    expect(planAt('2025-06-04 17:49').soon).toBeUndefined();
    expect(planAt('2025-06-04 17:49').boundary).toEqual(local('2025-06-04 17:50'));
    expect(planAt('2025-06-04 17:50').soon?.key).toBe(KEY);
    expect(planAt('2025-06-04 17:59').soon?.key).toBe(KEY);
    expect(planAt('2025-06-04 17:50').boundary).toEqual(local('2025-06-04 18:00'));
    expect(planAt('2025-06-04 18:00').soon).toBeUndefined();
  });

  test('4: is nothing while something runs, is paused, or was let go', () => {
    const tea = aWindow({ id: 'tea', start: '17:00', end: '18:00' });
    const both = anAgreement({ windows: [tea, aWindow()] });
    expect(planAt('2025-06-04 17:55', noEvening, both).soon).toBeUndefined();
    const paused = pause(noEvening, planAt('2025-06-04 12:00'), local('2025-06-04 12:00'), HOME);
    expect(planAt('2025-06-04 17:55', paused).soon).toBeUndefined();
    const skipped = skipNext(noEvening, daily, 'dinner', local('2025-06-04 12:00'), HOME);
    expect(planAt('2025-06-04 17:55', skipped).soon).toBeUndefined();
  });
});

describe('started early', () => {
  const evening = early('2025-06-04 17:53');

  test('it runs from then on to its own end', () => {
    const plan = planAt('2025-06-04 17:53', evening);
    expect([plan.phase, plan.soon, plan.running.map(({ key }) => key)]).toEqual([
      'active',
      undefined,
      [KEY],
    ]);
    expect([plan.until, plan.boundary]).toEqual([
      local('2025-06-04 20:00'),
      local('2025-06-04 20:00'),
    ]);
    expect(plan.next?.key).toBe('dinner@2025-06-05');
    expect(planAt('2025-06-04 20:00', evening).phase).toBe('idle');
  });

  test.each(['2025-06-04 17:49', '2025-06-04 18:00', '2025-06-04 12:00'])(
    'it is not at %s, when it is not soon',
    (clock) => expect(early(clock)).toBe(noEvening),
  );

  test('only what was meant begins', () => {
    const plan = planAt('2025-06-04 17:53');
    expect(startEarly(noEvening, plan, local('2025-06-04 17:53'), 'tea@2025-06-04')).toBe(
      noEvening,
    );
  });

  test('over midnight it begins on the day before', () => {
    const night = anAgreement({ windows: [aWindow({ start: '00:05', end: '06:00' })] });
    const begun = startEarly(
      noEvening,
      planAt('2025-06-03 23:57', noEvening, night),
      local('2025-06-03 23:57'),
      KEY,
    );
    expect(planAt('2025-06-03 23:58', begun, night).running.map(({ key }) => key)).toEqual([KEY]);
  });

  test('it can be ended early, and does not come back at the time it had', () => {
    const ended = endEarly(evening, planAt('2025-06-04 17:55', evening));
    expect(planAt('2025-06-04 18:30', ended).phase).toBe('idle');
    expect(planAt('2025-06-04 17:55', ended).next?.key).toBe('dinner@2025-06-05');
  });

  test('67: an edit of its hours loosens what runs, so it is held with the start it was given', () => {
    const plan = planAt('2025-06-04 17:55', evening);
    const moved = anAgreement({ windows: [aWindow({ start: '19:00' })] });
    expect(loosens(plan, planAt('2025-06-04 17:55', evening, moved))).toBe(true);
    const held = hold(evening, plan);
    expect(planAt('2025-06-04 18:30', held, moved).running.map(({ key }) => key)).toEqual([KEY]);
  });

  test('it counts as kept once, from when it began', () => {
    const since = { ...evening, settledUntil: instant('2025-06-04 17:00') };
    const kept = newlyKept(daily, since, local('2025-06-04 20:00'), HOME);
    expect(kept).toEqual([
      {
        key: KEY,
        start: instant('2025-06-04 17:53'),
        end: instant('2025-06-04 20:00'),
        overnight: false,
      },
    ]);
  });
});

describe('put off', () => {
  const evening = later('2025-06-04 17:53');

  test('it begins ten minutes later and ends when it was going to', () => {
    expect(startsAt('2025-06-04 17:53', evening)).toBe(instant('2025-06-04 18:10'));
    expect(planAt('2025-06-04 17:53', evening).soon).toBeUndefined();
    expect(planAt('2025-06-04 18:05', evening)).toMatchObject({ phase: 'idle', running: [] });
    expect(planAt('2025-06-04 18:10', evening).running.map(({ key }) => key)).toEqual([KEY]);
    expect(planAt('2025-06-04 18:10', evening).until).toEqual(local('2025-06-04 20:00'));
    expect(startsAt('2025-06-04 18:10', evening)).toBe(instant('2025-06-05 18:00'));
  });

  test('once only; it is soon again, and may still be started early or skipped', () => {
    const plan = planAt('2025-06-04 18:02', evening);
    expect(plan.soon?.key).toBe(KEY);
    expect(mayPutOff(evening, plan.soon!)).toBe(false);
    expect(later('2025-06-04 18:02', evening)).toBe(evening);
    const begun = early('2025-06-04 18:02', evening);
    expect(planAt('2025-06-04 18:02', begun).running.map(({ key }) => key)).toEqual([KEY]);
    expect(begun.moved).toHaveLength(1);
    const skipped = skipNext(evening, daily, 'dinner', local('2025-06-04 18:02'), HOME);
    expect(planAt('2025-06-04 18:30', skipped).phase).toBe('idle');
    expect(planAt('2025-06-04 18:30', skipped).next?.key).toBe('dinner@2025-06-05');
  });

  test('not where nothing would be left of it', () => {
    const short = anAgreement({ windows: [aWindow({ start: '18:00', end: '18:10' })] });
    expect(later('2025-06-04 17:55', noEvening, short)).toBe(noEvening);
    const longer = anAgreement({ windows: [aWindow({ start: '18:00', end: '18:11' })] });
    expect(later('2025-06-04 17:55', noEvening, longer).moved).toHaveLength(1);
  });

  test('it has its mark on the thread of the week at its new middle', () => {
    const now = local('2025-06-04 18:02');
    const plan = planAt('2025-06-04 18:02', evening);
    const state = { ...aState({ agreement: daily, evening }), plan, now };
    const next = weekMarks(state, []).marks.find(({ kind }) => kind === 'next');
    expect(next?.at).toBeCloseTo(2 + (19 + 5 / 60) / 24);
  });

  test('another start in the agreement, or none, and what was moved counts no more', () => {
    const half = anAgreement({ windows: [aWindow({ start: '18:30' })] });
    expect(planAt('2025-06-04 17:53', evening, half).next?.start).toEqual(
      local('2025-06-04 18:30'),
    );
    const sooner = anAgreement({ windows: [aWindow({ end: '18:10' })] });
    expect(planAt('2025-06-04 18:00', evening, sooner).phase).toBe('active');
    expect(planAt('2025-06-04 18:30', evening, anAgreement({ windows: [] })).phase).toBe('idle');
  });

  test('it counts as kept, and is forgotten when it is over and settled', () => {
    const since = { ...evening, settledUntil: instant('2025-06-04 17:00') };
    const end = local('2025-06-04 20:00');
    expect(newlyKept(daily, since, end, HOME).map(({ start }) => start)).toEqual([
      instant('2025-06-04 18:10'),
    ]);
    const plan = planAt('2025-06-04 20:00', since);
    expect(tidied(since, plan, end).moved).toEqual(evening.moved);
    const settled = { ...since, settledUntil: end.toString() };
    expect(tidied(settled, plan, end)).not.toHaveProperty('moved');
    expect(tidied(evening, planAt('2025-06-04 18:30'), local('2025-06-04 18:30')).moved).toEqual(
      evening.moved,
    );
  });
});

test('two windows at the same time are moved one by one', () => {
  const both = anAgreement({ windows: [aWindow(), aWindow({ id: 'tea', end: '21:00' })] });
  const evening = later('2025-06-04 17:53', noEvening, both);
  expect(planAt('2025-06-04 17:53', evening, both).soon?.key).toBe('tea@2025-06-04');
  expect(planAt('2025-06-04 18:05', evening, both).running.map(({ key }) => key)).toEqual([
    'tea@2025-06-04',
  ]);
  expect(planAt('2025-06-04 18:05', evening, both).next?.key).toBe(KEY);
});

test('what was told is remembered for two weeks, so that nothing is told twice', () => {
  const told = { key: KEY, start: instant('2025-06-04 18:00'), stands: false };
  const evening = anEvening({ told });
  const at = (clock: string) => tidied(evening, planAt(clock), local(clock)).told;
  expect(at('2025-06-18 17:00')).toEqual(told);
  expect(at('2025-06-18 18:00')).toBeUndefined();
});

test('a one-off that was put off does not come twice', () => {
  const once = anAgreement({ windows: [aOneOff()] });
  const at = local('2025-03-28 17:55');
  const plan = planFor(aState({ agreement: once }), at);
  const evening = putOff(noEvening, plan, 'eve@2025-03-28');
  expect(planFor(aState({ agreement: once, evening }), local('2025-03-28 18:10')).next).toBe(
    undefined,
  );
});
