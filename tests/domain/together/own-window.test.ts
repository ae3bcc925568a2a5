import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAgreement } from '../../../src/domain/agreement/schema.ts';
import { noEvening } from '../../../src/domain/evening/evening.ts';
import { coveredBy, ownWindow } from '../../../src/domain/together/own-window.ts';
import { outings } from '../../../src/domain/together/rhythm.ts';
import { anAgreement, anEvening, aOneOff, aWindow, HOME, local } from '../../support/builders.ts';
import { aDate } from '../arbitraries.ts';
import '../runs.ts';

const friday = { kind: 'date', on: '2026-11-27', at: '19:30' } as const;

describe('a window of its own', () => {
  test('lasts as long as the date, over midnight too', () => {
    expect(ownWindow(friday, 'Soup', 90, [])).toEqual({
      id: 'date',
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

  test('has an id that no other has', () => {
    const windows = [aOneOff({ id: 'date' }), aOneOff({ id: 'date-2' })];
    expect(ownWindow(friday, 'Soup', 90, windows).id).toBe('date-3');
  });

  test('is one the agreement takes, for any day and hour', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const anyPlan = fc.record({ kind: fc.constantFrom(...outings), on: aDate, at: clock });
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
    expect(coveredBy(own, [own], noEvening, HOME)?.key).toBe('date@2026-11-27');
  });

  test('not where it was skipped', () => {
    const letGo = [{ key: 'dinner@2026-11-27', end: local('2026-11-27 23:00').toString() }];
    const windows = [aWindow({ days: ['fri'], start: '19:00', end: '23:00' })];
    expect(coveredBy(own, windows, anEvening({ letGo }), HOME)).toBeUndefined();
  });
});
