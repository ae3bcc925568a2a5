import { expect, test } from 'vitest';
import { facts } from '../../../src/deck/facts.ts';
import { ahead, aheadInSteps } from '../../../src/domain/checkins/ahead.ts';
import { noHistory } from '../../../src/domain/checkins/answer.ts';
import { usualNudges } from '../../../src/domain/checkins/nudges.ts';
import type { PacingState } from '../../../src/domain/checkins/pacing.ts';
import type { WeeklyWindow } from '../../../src/domain/schedule/window.ts';
import { anAgreement, aState, aWindow, local } from '../../support/builders.ts';

const NOW = local('2026-11-25 06:00');

/** Windows of an hour, one after the other, every day. */
const windows = (count: number): WeeklyWindow[] =>
  Array.from({ length: count }, (_, at) =>
    aWindow({
      id: `w${at}`,
      start: `${String(at + 8).padStart(2, '0')}:00`,
      end: `${String(at + 9).padStart(2, '0')}:00`,
      opensWith: 'breath',
    }),
  );

const stateOf = (count: number): PacingState => ({
  plan: aState({ agreement: anAgreement({ windows: windows(count) }) }),
  facts,
  nudges: usualNudges,
  withoutMiddle: [],
  history: noHistory,
  seed: 7,
  hasUnreadNote: false,
});

function walked(count: number) {
  const thinking = aheadInSteps(stateOf(count), NOW);
  for (let steps = 0; ; steps++) {
    const step = thinking.next();
    if (step.done) return { steps, days: step.value };
  }
}

test('step by step it comes to the same', () => {
  expect(JSON.stringify(walked(3).days)).toBe(JSON.stringify(ahead(stateOf(3), NOW)));
});

test('a day that has had its share is not walked through: more windows are no more steps', () => {
  expect(walked(12).steps).toBe(walked(3).steps);
});

test('a silence is not walked through either', () => {
  const paused = { ...stateOf(12), nudges: { ...usualNudges, pausedUntil: '2026-12-24' } };
  const thinking = aheadInSteps(paused, NOW);
  let steps = 0;
  while (!thinking.next().done) steps += 1;
  expect(steps).toBeLessThan(7 * 6);
});

test('no day has more than its share, and the first windows have it', () => {
  const counts = walked(12).days.map(({ occurrences }) =>
    occurrences.map(({ opening, middle }) => [opening, middle].filter(Boolean).length),
  );
  expect(counts.map((day) => day.slice(0, 3).reduce((sum, count) => sum + count, 0))).toEqual(
    Array.from({ length: 7 }, () => 2),
  );
  expect(counts.flatMap((day) => day.slice(3)).every((count) => count === 0)).toBe(true);
});
