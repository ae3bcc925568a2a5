import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAgreement } from '../../../src/domain/agreement/schema.ts';
import { noEvening } from '../../../src/domain/evening/evening.ts';
import type { ScreenFreeWindow } from '../../../src/domain/schedule/window.ts';
import {
  coveredBy,
  ownOf,
  ownWindow,
  windowThen,
  withOwnMoved,
  withoutOwn,
} from '../../../src/domain/together/own-window.ts';
import { outings } from '../../../src/domain/together/rhythm.ts';
import { anAgreement, anEvening, aWindow, HOME, local } from '../../support/builders.ts';
import { aDate } from '../arbitraries.ts';
import '../runs.ts';

const ID = '0b6f6c1e-9a52-4f0e-8d5b-2f9f7c1a4e11';
const friday = { id: ID, kind: 'date', on: '2026-11-27', at: '19:30' } as const;

const then = (windows: readonly ScreenFreeWindow[], evening = noEvening) =>
  windowThen(friday, windows, evening, HOME)?.key;

describe('a window of its own', () => {
  test('lasts as long as the date, over midnight too', () => {
    expect(ownWindow(friday, 'Soup', 90, [])).toEqual({
      id: ID,
      title: 'Soup',
      on: '2026-11-27',
      start: '19:30',
      end: '21:00',
      covers: 'list',
    });
    expect(ownWindow({ ...friday, at: '22:30' }, 'Soup', 180, [])).toMatchObject({ end: '01:30' });
  });

  test.each([
    ['17:00', '09:00'],
    ['09:01', '09:00'],
    ['09:00', '00:00'],
    ['06:00', '00:00'],
    ['00:00', '09:00'],
  ])('of a night away from %s ends at %s', (at, end) => {
    expect(ownWindow({ ...friday, kind: 'night', at }, 'The lake', 90, [])).toMatchObject({
      start: at,
      end,
    });
  });

  test('has the id of the outing, unless another has it by now', () => {
    const own = ownWindow(friday, 'Soup', 90, []);
    expect(ownWindow(friday, 'Soup', 120, [own]).id).toBe(ID);
    const weekly = aWindow({ id: ID });
    expect(ownWindow(friday, 'Soup', 90, [weekly]).id).toBe(`${ID}-2`);
  });

  test('is one the agreement takes, for any day and hour', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const anyPlan = fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom(...outings),
      on: aDate,
      at: clock,
    });
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(45, 60, 90, 120, 180), (plan, minutes) => {
        const window = ownWindow(plan, 'Ours', minutes, []);
        expect(parseAgreement(anAgreement({ windows: [window] })).ok).toBe(true);
      }),
    );
  });
});

describe('it is there already', () => {
  const own = ownWindow(friday, 'Soup', 90, []);
  const by = (start: string, end: string) =>
    coveredBy(own, [aWindow({ days: ['fri'], start, end })], noEvening, HOME)?.key;

  test('where something reaches over all of it, and not where a minute is missing', () => {
    expect(by('19:30', '21:00')).toBe('dinner@2026-11-27');
    expect(by('18:00', '02:00')).toBe('dinner@2026-11-27');
    expect(by('19:31', '23:00')).toBeUndefined();
    expect(by('18:00', '20:59')).toBeUndefined();
    expect(coveredBy(own, [], noEvening, HOME)).toBeUndefined();
    expect(coveredBy(own, [own], noEvening, HOME)?.key).toBe(`${ID}@2026-11-27`);
  });

  test('not where it was skipped', () => {
    const letGo = [{ key: 'dinner@2026-11-27', end: local('2026-11-27 23:00').toString() }];
    const windows = [aWindow({ days: ['fri'], start: '19:00', end: '23:00' })];
    expect(coveredBy(own, windows, anEvening({ letGo }), HOME)).toBeUndefined();
  });
});

describe('what was added for an outing', () => {
  const own = ownWindow(friday, 'Soup', 90, []);
  const dinner = aWindow({ days: ['fri'], start: '19:00', end: '22:00' });
  const sunday = { on: '2026-11-29', at: '22:30' };

  test('goes with it to another day and hour, as long as it was, under the name it has', () => {
    const renamed = { ...own, title: 'Ours' };
    expect(withOwnMoved([dinner, renamed], friday, sunday)).toEqual([
      dinner,
      { ...renamed, on: '2026-11-29', start: '22:30', end: '00:00' },
    ]);
    const there = { ...own, on: sunday.on, start: sunday.at, end: '00:00' };
    expect(withOwnMoved([there], { ...friday, ...sunday }, friday)).toEqual([own]);
  });

  test('of a night away ends with the morning wherever it goes', () => {
    const night = { ...friday, kind: 'night', at: '17:00' } as const;
    const windows = [ownWindow(night, 'The lake', 90, [])];
    expect(withOwnMoved(windows, night, { on: '2026-11-28', at: '20:00' })).toMatchObject([
      { on: '2026-11-28', start: '20:00', end: '09:00' },
    ]);
  });

  test('goes when the outing goes, and nothing else does', () => {
    expect(withoutOwn([dinner, own], friday)).toEqual([dinner]);
  });

  test.each([
    ['another day', { ...own, on: '2026-11-28' }],
    ['another start', { ...own, start: '19:00' }],
    ['a weekly one', aWindow({ id: ID, days: ['fri'], start: '19:30', end: '21:00' })],
    ['another', { ...own, id: 'dinner' }],
  ])('has become %s by hand: then it is left alone', (_, window) => {
    const windows = [window];
    expect(ownOf(friday, windows)).toBeUndefined();
    expect(withOwnMoved(windows, friday, sunday)).toBe(windows);
    expect(withoutOwn(windows, friday)).toBe(windows);
  });

  test('is what stands then, before any other, and one of these where it is gone', () => {
    expect(then([dinner, own])).toBe(`${ID}@2026-11-27`);
    expect(then([dinner])).toBe('dinner@2026-11-27');
    expect(then([aWindow({ days: ['fri'], start: '19:31', end: '22:00' })])).toBeUndefined();
    expect(then([aWindow({ days: ['fri'], start: '18:00', end: '19:30' })])).toBeUndefined();
    expect(then([])).toBeUndefined();
    const end = local('2026-11-27 21:00').toString();
    expect(then([own], anEvening({ letGo: [{ key: `${ID}@2026-11-27`, end }] }))).toBeUndefined();
  });

  test('stands also when it was put off a little', () => {
    const [from, start] = [local('2026-11-27 19:30'), local('2026-11-27 19:40')];
    const moved = {
      key: `${ID}@2026-11-27`,
      from: from.toString(),
      start: start.toString(),
      end: local('2026-11-27 21:00').toString(),
    };
    const late = windowThen(friday, [own], anEvening({ moved: [moved] }), HOME);
    expect(late?.start.toString()).toBe(start.toString());
  });
});
