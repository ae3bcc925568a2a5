import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, type Block } from '../../../src/domain/schedule/blocks.ts';
import { occurrencesBetween } from '../../../src/domain/schedule/occurrence.ts';
import type { ScreenFreeWindow } from '../../../src/domain/schedule/window.ts';
import { aOneOff, aWindow, HOME } from '../../support/builders.ts';
import { aDate, aScheduleWindow, deviceZone } from '../arbitraries.ts';
import '../runs.ts';

/** Monday. */
const FIRST = Temporal.PlainDate.from('2026-11-23');
const blocks = (...windows: readonly ScreenFreeWindow[]) => blocksOf(windows, FIRST, HOME);
const inShort = ({ occurrence, day, from, to, isCutBefore, isCutAfter }: Block) =>
  `${isCutBefore ? '…' : ''}${occurrence.window.id} ${day} ${from}–${to}${isCutAfter ? '…' : ''}`;

describe('a block', () => {
  test('lies on the day of its occurrence, by the clock', () => {
    const dinner = aWindow({ days: ['mon', 'thu'], start: '19:30', end: '22:00' });
    expect(blocks(dinner).map(inShort)).toEqual(['dinner 0 1170–1320', 'dinner 3 1170–1320']);
  });

  test('is cut by midnight, and goes on the next day', () => {
    const night = aWindow({ id: 'night', days: ['fri'], start: '21:30', end: '08:30' });
    expect(blocks(night).map(inShort)).toEqual(['night 4 1290–1440…', '…night 5 0–510']);
  });

  test('is not cut where it ends at midnight', () => {
    const late = aWindow({ id: 'late', days: ['fri'], start: '21:30', end: '00:00' });
    expect(blocks(late).map(inShort)).toEqual(['late 4 1290–1440']);
  });

  test('comes in from the week before, and goes out into the next', () => {
    const night = aWindow({ id: 'night', days: ['sun'], start: '21:30', end: '08:30' });
    expect(blocks(night).map(inShort)).toEqual(['…night 0 0–510', 'night 6 1290–1440…']);
  });

  test('of a date or of every few weeks is there in its own week alone', () => {
    const eve = aOneOff({ on: '2026-11-29' });
    const rare = aWindow({ id: 'rare', days: ['tue'], everyWeeks: 2, from: '2026-11-16' });
    expect(blocks(eve, rare).map(inShort)).toEqual(['eve 6 1080–1200']);
    expect(blocksOf([eve, rare], FIRST.add({ weeks: 1 }), HOME).map(inShort)).toEqual([
      'rare 1 1080–1200',
    ]);
  });

  test('of a window with a zone of its own lies where the clock here stands then', () => {
    const far = aWindow({ days: ['tue'], start: '18:00', end: '20:00', zone: 'Asia/Tokyo' });
    expect(blocks(far).map(inShort)).toEqual(['dinner 1 600–720']);
  });
});

const at = (id: string, start: string, end: string) => aWindow({ id, days: ['mon'], start, end });
const lanes = (...windows: readonly ScreenFreeWindow[]) =>
  blocks(...windows).map(({ occurrence, lane, lanes }) => [occurrence.window.id, lane, lanes]);

describe('blocks that overlap', () => {
  test('lie side by side, and no narrower than they must', () => {
    expect(
      lanes(
        at('a', '18:00', '20:00'),
        at('b', '19:00', '21:00'),
        at('c', '20:00', '22:00'),
        at('d', '22:00', '23:00'),
      ),
    ).toEqual([
      ['a', 0, 2],
      ['b', 1, 2],
      ['c', 0, 2],
      ['d', 0, 1],
    ]);
  });

  test('of the same hours keep the longer to the left', () => {
    expect(lanes(at('a', '18:00', '19:00'), at('b', '18:00', '20:00'))).toEqual([
      ['b', 0, 2],
      ['a', 1, 2],
    ]);
  });
});

test('every occurrence of the week has its blocks, which lie within their days and never over each other', () => {
  fc.assert(
    fc.property(
      fc.array(aScheduleWindow, { maxLength: 6 }),
      aDate.map((date) => Temporal.PlainDate.from(date)),
      deviceZone,
      (windows, first, zone) => {
        const made = blocksOf(windows, first, zone);
        for (const { day, from, to, lane, lanes } of made) {
          expect(day).toBeGreaterThanOrEqual(0);
          expect(day).toBeLessThan(7);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(lane).toBeLessThan(lanes);
        }
        for (const [index, one] of made.entries()) {
          for (const other of made.slice(index + 1)) {
            if (one.day !== other.day || one.lane !== other.lane) continue;
            expect(one.to <= other.from || other.to <= one.from).toBe(true);
          }
        }
        const [start, end] = [first, first.add({ days: 7 })].map((date) =>
          date.toZonedDateTime({ timeZone: zone }).toInstant(),
        );
        if (!start || !end) throw new Error('no week');
        const keys = occurrencesBetween(windows, start, end, zone).map(({ key }) => key);
        expect(new Set(made.map(({ occurrence }) => occurrence.key))).toEqual(new Set(keys));
      },
    ),
  );
});
