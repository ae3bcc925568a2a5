import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEGUN_ID, lastToEnd, planFor } from '../../src/domain/plan.ts';
import { anAgreement, anEvening, aOneOff, aState, aWindow, local } from '../support/builders.ts';
import { aMoment, aScheduleWindow, deviceZone } from './arbitraries.ts';
import './runs.ts';

describe('a plan', () => {
  const long = aWindow({ id: 'long', start: '17:00', end: '22:00', covers: 'everything' });
  const both = aState({ agreement: anAgreement({ windows: [long, aWindow()] }) });

  const at = (clock: string) => planFor(both, local(clock));

  test('5: of overlapping windows covers the union, and each ends at its own end', () => {
    expect(at('2025-06-04 19:00').running.map(({ key }) => key)).toEqual([
      'long@2025-06-04',
      'dinner@2025-06-04',
    ]);
    expect(at('2025-06-04 19:00').until).toEqual(local('2025-06-04 22:00'));
    expect(at('2025-06-04 19:00').boundary).toEqual(local('2025-06-04 20:00'));
    expect(at('2025-06-04 20:00').running.map(({ key }) => key)).toEqual(['long@2025-06-04']);
    expect(at('2025-06-04 22:00')).toMatchObject({ phase: 'idle', running: [] });
    expect(at('2025-06-04 22:00').coverage).toBeUndefined();
  });

  test('sets everything aside while one of the windows does, and the list else', () => {
    const lists = { sites: ['news.test'], keptOpen: [], excepted: [], embedded: false };
    expect(at('2025-06-04 19:00').coverage).toEqual({ everything: true, ...lists });
    const plan = planFor(aState(), local('2025-06-04 19:00'));
    expect(plan.coverage).toEqual({ everything: false, ...lists });
  });

  test('changes when a window begins inside another', () => {
    expect(at('2025-06-04 17:30').boundary).toEqual(local('2025-06-04 18:00'));
  });

  test('is followed by the first of what comes, whatever is over', () => {
    const windows = [aOneOff(), aWindow(), aWindow({ id: 'tea', start: '16:00', end: '17:00' })];
    const plan = planFor(
      aState({ agreement: anAgreement({ windows }) }),
      local('2025-06-04 12:00'),
    );
    expect(plan.next?.key).toBe('tea@2025-06-04');
    expect(plan.boundary).toEqual(local('2025-06-04 15:50'));
  });

  test('has a window begun by hand in its place, on the list and without a title', () => {
    const begun = {
      start: local('2025-06-04 17:50').toString(),
      end: local('2025-06-04 18:20').toString(),
    };
    const plan = planFor(aState({ evening: anEvening({ begun }) }), local('2025-06-04 18:10'));
    expect(plan.running.map(({ key }) => key)).toEqual([BEGUN_ID, 'dinner@2025-06-04']);
    expect(plan.running[0]?.window).toEqual({
      id: BEGUN_ID,
      title: '',
      on: '2025-06-04',
      start: '00:00',
      end: '00:00',
      covers: 'list',
    });
    expect(plan.until).toEqual(local('2025-06-04 20:00'));
  });

  test('names the one that ends last', () => {
    expect(lastToEnd(at('2025-06-04 19:00'))?.key).toBe('long@2025-06-04');
    const late = aWindow({ id: 'late', start: '19:00', end: '23:00' });
    const state = aState({ agreement: anAgreement({ windows: [aWindow(), late] }) });
    expect(lastToEnd(planFor(state, local('2025-06-04 19:30')))?.key).toBe('late@2025-06-04');
    expect(lastToEnd(at('2025-06-04 23:00'))).toBeUndefined();
  });

  test('has nothing to do without windows', () => {
    expect(
      planFor(aState({ agreement: anAgreement({ windows: [] }) }), local('2025-06-04 19:00')),
    ).toEqual({
      phase: 'idle',
      running: [],
    });
  });

  test('13: is another one in another zone', () => {
    const state = aState();
    const now = local('2025-06-04 19:00');
    expect(planFor(state, now).phase).toBe('active');
    expect(planFor({ ...state, zone: 'Asia/Tokyo' }, now).phase).toBe('idle');
  });

  test('29: is the same however often it is asked, and nothing changes before its boundary', () => {
    const windows = fc.uniqueArray(aScheduleWindow, { maxLength: 3, selector: ({ id }) => id });
    const minutes = fc.integer({ min: -90, max: 90 });
    fc.assert(
      fc.property(
        windows,
        aMoment,
        deviceZone,
        minutes,
        minutes,
        fc.nat(),
        (list, now, zone, pause, open, part) => {
          const evening = anEvening({
            ...(pause > 60 ? { pausedUntil: now.add({ minutes: pause }).toString() } : {}),
            begun: {
              start: now.subtract({ minutes: 10 }).toString(),
              end: now.add({ minutes: pause }).toString(),
            },
            exceptions: [
              { host: 'a.test', until: now.add({ minutes: open }).toString(), kind: 'five' },
            ],
          });
          const state = aState({ agreement: anAgreement({ windows: list }), evening, zone });
          const plan = planFor(state, now);
          expect(planFor(state, now)).toEqual(plan);
          if (!plan.boundary) return;
          const left = plan.boundary.epochMilliseconds - now.epochMilliseconds;
          expect(left).toBeGreaterThan(0);
          const later = planFor(state, now.add({ milliseconds: part % left }));
          expect(later.phase).toBe(plan.phase);
          expect(later.coverage).toEqual(plan.coverage);
          expect(later.soon).toEqual(plan.soon);
          expect(later.running.map(({ key }) => key)).toEqual(plan.running.map(({ key }) => key));
        },
      ),
      { numRuns: 50 },
    );
  });
});

test('15: a window in a zone that is not known here goes by the clock of the device', () => {
  const given = anAgreement({ windows: [aWindow({ zone: 'Mars/Olympus' })] });
  const state = aState({ agreement: given });
  expect(planFor(state, local('2025-06-04 19:00'))).toMatchObject({
    phase: 'active',
    until: local('2025-06-04 20:00'),
  });
});
