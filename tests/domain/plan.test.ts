import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFor } from '../../src/domain/plan.ts';
import { anAgreement, anEvening, aState, aWindow, local } from '../support/builders.ts';
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
