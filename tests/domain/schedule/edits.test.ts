import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAgreement } from '../../../src/domain/agreement/agreement.ts';
import { parseAgreement } from '../../../src/domain/agreement/schema.ts';
import { undone } from '../../../src/domain/agreement/undo.ts';
import { drawn, lengthOf, moved, resized } from '../../../src/domain/schedule/edits.ts';
import { occurrencesBetween } from '../../../src/domain/schedule/occurrence.ts';
import type { ScreenFreeWindow } from '../../../src/domain/schedule/window.ts';
import { aOneOff, aWindow } from '../../support/builders.ts';
import { aScheduleWindow } from '../arbitraries.ts';
import '../runs.ts';

const on = (date: string) => Temporal.PlainDate.from(date);
/** Wednesday. */
const WED = on('2026-11-25');
const dinner = aWindow({ days: ['mon', 'wed', 'thu'], start: '19:30', end: '22:00' });

describe('a window that is moved', () => {
  test('has its new hours on all its days', () => {
    expect(moved(dinner, WED, { days: 0, minutes: 45 })).toEqual({
      ...dinner,
      start: '20:15',
      end: '22:45',
    });
  });

  test('has a new day for the one that was taken up', () => {
    expect(moved(dinner, WED, { days: 2, minutes: 0 })).toEqual({
      ...dinner,
      days: ['mon', 'thu', 'fri'],
    });
  });

  test('onto a day it has already, has one day less', () => {
    expect(moved(dinner, WED, { days: 1, minutes: 0 })).toMatchObject({ days: ['mon', 'thu'] });
  });

  test('over midnight, goes to the day before or after on all its days', () => {
    expect(moved(dinner, WED, { days: 0, minutes: 5 * 60 })).toMatchObject({
      days: ['tue', 'thu', 'fri'],
      start: '00:30',
      end: '03:00',
    });
    const early = aWindow({ days: ['mon'], start: '00:15', end: '01:00' });
    expect(moved(early, on('2026-11-23'), { days: 0, minutes: -30 })).toMatchObject({
      days: ['sun'],
      start: '23:45',
      end: '00:30',
    });
  });

  test('for one date, has another date', () => {
    const eve = aOneOff({ on: '2026-12-31', start: '23:00', end: '01:00' });
    expect(moved(eve, on('2026-12-31'), { days: -1, minutes: 60 })).toEqual({
      ...eve,
      on: '2026-12-31',
      start: '00:00',
      end: '02:00',
    });
  });

  test('before its first possible date, begins there', () => {
    const later = { ...dinner, from: '2026-11-25' };
    expect(moved(later, WED, { days: -1, minutes: 0 })).toMatchObject({ from: '2026-11-24' });
    expect(moved(later, WED, { days: 2, minutes: 0 })).toMatchObject({ from: '2026-11-25' });
  });

  test('every few weeks on several days, cannot leave its week with one of them', () => {
    const rare = { ...dinner, everyWeeks: 2, from: '2026-11-23' };
    expect(moved(rare, on('2026-11-26'), { days: 4, minutes: 0 })).toBeUndefined();
    expect(moved(rare, on('2026-11-26'), { days: 3, minutes: 0 })).toMatchObject({
      days: ['mon', 'wed', 'sun'],
    });
  });

  test('lies where it was put, with the length it had', () => {
    fc.assert(
      fc.property(
        aScheduleWindow,
        fc.nat(3),
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: -100, max: 100 }),
        (window, nth, days, steps) => {
          const date = datesOf(window)[nth];
          if (!date) return;
          const shift = { days, minutes: steps * 15 };
          const put = moved(window, date, shift);
          if (!put) return;
          expect(lengthOf(put)).toBe(lengthOf(window));
          const there = date
            .toPlainDateTime(window.start)
            .add({ days: shift.days })
            .add({ minutes: shift.minutes })
            .toPlainDate();
          expect(datesOf(put, there).map(String)).toContain(there.toString());
        },
      ),
    );
  });

  test('and moved back the same way, is what it was, unless two of its days fell together', () => {
    const one = fc.tuple(aScheduleWindow, fc.integer({ min: -200, max: 200 }));
    fc.assert(
      fc.property(one, ([window, steps]) => {
        const [date] = datesOf(window);
        if (!date) return;
        const shift = { days: 0, minutes: steps * 15 };
        const put = moved(window, date, shift);
        if (!put) return;
        const there = date
          .toPlainDateTime(window.start)
          .add({ days: shift.days })
          .add({ minutes: shift.minutes })
          .toPlainDate();
        const back = moved(put, there, { days: 0, minutes: -shift.minutes });
        expect(back).toMatchObject({ start: window.start, end: window.end });
        if ('days' in window) expect(back).toMatchObject({ days: window.days });
      }),
    );
  });
});

describe('a window whose edge is pulled', () => {
  test('is longer or shorter', () => {
    expect(resized(dinner, 'end', 30)).toEqual({ ...dinner, end: '22:30' });
    expect(resized(dinner, 'start', 30)).toEqual({ ...dinner, start: '20:00' });
  });

  test('goes over midnight and back', () => {
    const late = resized(dinner, 'end', 240);
    expect(late).toEqual({ ...dinner, end: '02:00' });
    expect(resized(late, 'end', -240)).toEqual(dinner);
  });

  test('is never shorter than a quarter of an hour, nor as long as a day', () => {
    fc.assert(
      fc.property(
        aScheduleWindow,
        fc.constantFrom('start' as const, 'end' as const),
        fc.integer({ min: -2000, max: 2000 }),
        (window, edge, minutes) => {
          const pulled = resized(window, edge, minutes);
          const least = Math.min(15, lengthOf(window));
          expect(lengthOf(pulled)).toBeGreaterThanOrEqual(least);
          expect(lengthOf(pulled)).toBeLessThanOrEqual(Math.max(24 * 60 - 15, lengthOf(window)));
          const other = edge === 'start' ? 'end' : 'start';
          expect(pulled[other]).toBe(window[other]);
        },
      ),
    );
  });
});

test('a window that is drawn comes every week on its day, and may go over midnight', () => {
  expect(drawn([dinner], WED, 18 * 60, 24 * 60, 'Evening')).toEqual({
    id: 'window',
    title: 'Evening',
    days: ['wed'],
    everyWeeks: 1,
    start: '18:00',
    end: '00:00',
    covers: 'list',
  });
  expect(drawn([], WED, 21 * 60, 31 * 60, 'Night')).toMatchObject({ end: '07:00' });
  expect(drawn([], WED, 0, 24 * 60, 'Day')).toMatchObject({ start: '00:00', end: '23:45' });
  expect(drawn([], WED, 600, 600, 'Short')).toMatchObject({ start: '10:00', end: '10:15' });
});

describe('any hand at the grid', () => {
  const step = fc.record({
    nth: fc.nat(20),
    kind: fc.constantFrom('move', 'pull', 'draw', 'remove'),
    edge: fc.constantFrom('start' as const, 'end' as const),
    days: fc.integer({ min: -6, max: 6 }),
    minutes: fc.integer({ min: -96, max: 96 }).map((steps) => steps * 15),
  });
  type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

  function after(windows: readonly ScreenFreeWindow[], done: Step): readonly ScreenFreeWindow[] {
    const { nth, kind, edge, days, minutes } = done;
    if (kind === 'draw') {
      const from = Math.abs(minutes) % (24 * 60);
      return [...windows, drawn(windows, WED.add({ days }), from, from + 60, 'New')];
    }
    const window = windows[nth % Math.max(1, windows.length)];
    if (!window) return windows;
    if (kind === 'remove') return windows.filter((other) => other !== window);
    const [date = WED] = datesOf(window);
    const made =
      kind === 'pull' ? resized(window, edge, minutes) : moved(window, date, { days, minutes });
    return windows.map((other) => (other === window ? (made ?? other) : other));
  }

  const someWindows = fc.uniqueArray(aScheduleWindow, { maxLength: 5, selector: ({ id }) => id });

  test('leaves a valid agreement', () => {
    fc.assert(
      fc.property(someWindows, fc.array(step, { maxLength: 12 }), (windows, steps) => {
        const left = steps.reduce(after, windows);
        const agreement = { ...emptyAgreement, windows: left };
        expect(parseAgreement(agreement)).toEqual({ ok: true, value: agreement });
      }),
    );
  });

  test('is undone step by step, to exactly what was there', () => {
    fc.assert(
      fc.property(someWindows, fc.array(step, { maxLength: 12 }), (windows, steps) => {
        const states: (readonly ScreenFreeWindow[])[] = [windows];
        for (const one of steps) states.push(after(states.at(-1) ?? [], one));
        let now = states.at(-1) ?? [];
        for (let index = states.length - 1; index > 0; index -= 1) {
          now = undone(now, { before: states[index - 1] ?? [], after: states[index] ?? [] });
          expect(now).toEqual(states[index - 1]);
        }
      }),
    );
  });

  test('undoing one step leaves alone what another page has done since', () => {
    fc.assert(
      fc.property(someWindows, step, (windows, one) => {
        const made = after(windows, one);
        const elsewhere = aWindow({ id: 'elsewhere-0123456789' });
        const back = undone([...made, elsewhere], { before: windows, after: made });
        expect(new Set(back)).toEqual(new Set([...windows, elsewhere]));
      }),
    );
  });
});

/** The dates on which a window starts, from `from` or its own first week on. */
function datesOf(window: ScreenFreeWindow, from?: Temporal.PlainDate): Temporal.PlainDate[] {
  const begin = from ?? on('on' in window ? window.on : (window.from ?? '2026-11-23'));
  const zone = window.zone ?? 'UTC';
  const start = begin.subtract({ days: 3 }).toZonedDateTime({ timeZone: zone }).toInstant();
  return occurrencesBetween([window], start, start.add({ hours: 24 * 50 }), zone).map(({ key }) =>
    on(key.slice(key.indexOf('@') + 1)),
  );
}
