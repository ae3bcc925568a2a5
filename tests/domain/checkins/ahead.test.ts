import { describe, expect, test } from 'vitest';
import { ahead } from '../../../src/domain/checkins/ahead.ts';
import { dueAt } from '../../../src/domain/checkins/pacing.ts';
import { anAgreement, anEvening, aState, aWindow, local } from '../../support/builders.ts';
import { aPacing, someNudges } from '../../support/pacing.ts';

const now = local('2025-06-04 12:00');
const windows = [
  aWindow({ days: ['wed', 'thu'], opensWith: 'breath' }),
  aWindow({ id: 'sunday', days: ['sun'], start: '09:00', end: '12:00', closesWith: 'thanks' }),
];
const state = aPacing({ plan: aState({ agreement: anAgreement({ windows }) }) });

describe('the days ahead', () => {
  test('hold what opens, what comes in the middle and when, and what closes', () => {
    const days = ahead(state, now);
    expect(days.map(({ date }) => date.toString())).toEqual([
      '2025-06-04',
      '2025-06-05',
      '2025-06-06',
      '2025-06-07',
      '2025-06-08',
      '2025-06-09',
      '2025-06-10',
    ]);
    const counts = days.map(({ occurrences }) => occurrences.length);
    expect(counts).toEqual([1, 1, 0, 0, 1, 0, 0]);
    const [wednesday, thursday, , , sunday] = days.map(({ occurrences }) => occurrences[0]);
    expect(wednesday).toMatchObject({
      opening: 'breath',
      middle: { at: local('2025-06-04 19:00') },
    });
    expect(thursday?.middle?.kind).not.toBe(wednesday?.middle?.kind);
    expect(sunday).toMatchObject({ closing: 'thanks' });
    expect(sunday?.middle).toBeUndefined();
  });

  test('are what would come in earnest', () => {
    const [today] = ahead(state, now);
    const at = local('2025-06-04 19:00');
    const due = dueAt(state, at);
    expect(due?.what.replace(/-\d+$/, '')).toBe(today?.occurrences[0]?.middle?.kind);
  });

  test('begin with what came up today', () => {
    const cameUp = [
      {
        of: 'dinner@2025-06-04',
        moment: 'start',
        what: 'breath',
        why: [],
        at: local('2025-06-04 18:20').toString(),
        stands: false,
      },
    ] as const;
    const evening = anEvening({ cameUp });
    const plan = aState({ agreement: anAgreement({ windows }), evening });
    const [today] = ahead(aPacing({ plan }), local('2025-06-04 18:30'));
    expect(today?.occurrences[0]).toMatchObject({
      opening: 'breath',
      middle: { at: local('2025-06-04 19:05') },
    });
  });

  test('hold a note once, and nothing in a pause', () => {
    const plain = aState({ agreement: anAgreement({ windows: [aWindow()] }) });
    const openings = ahead(aPacing({ plan: plain, hasUnreadNote: true }), now).map(
      ({ occurrences }) => occurrences[0]?.opening,
    );
    expect(openings).toEqual(['note', ...Array.from({ length: 6 }, () => undefined)]);
    const paused = { ...state, nudges: someNudges({ pausedUntil: '2025-07-01' }) };
    expect(ahead(paused, now).flatMap(({ occurrences }) => occurrences)).toEqual(
      ahead(paused, now).flatMap(({ occurrences }) =>
        occurrences.map(({ occurrence }) => ({ occurrence })),
      ),
    );
  });
});
