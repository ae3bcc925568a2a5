import { expect, test } from 'vitest';
import {
  passedOver,
  settledIn,
  standingIn,
  withCameUp,
} from '../../../src/domain/evening/came-up.ts';
import { planFor } from '../../../src/domain/plan.ts';
import { aState, anEvening, local } from '../../support/builders.ts';

const due = (what: string, of = 'dinner@2025-06-04') => ({
  of,
  moment: 'start' as const,
  what,
  why: [{ code: 'note' as const }],
});
const at = local('2025-06-04 18:00');
const up = withCameUp(anEvening(), due('breath'), at);
const passedAt = (clock: string, evening = up) => {
  const now = local(clock);
  return passedOver(evening, planFor(aState({ evening }), now), now).map(({ what }) => what);
};

test('what comes up stands, and what stood before does not any more', () => {
  expect(standingIn(up)).toEqual([{ ...due('breath'), at: at.toString(), stands: true }]);
  const both = withCameUp(up, due('meal-001'), at.add({ minutes: 60 }));
  expect(both.cameUp?.map(({ what, stands }) => [what, stands])).toEqual([
    ['breath', false],
    ['meal-001', true],
  ]);
  expect(standingIn(settledIn(both, 'meal-001'))).toEqual([]);
});

test('it is passed over once its window is over, not before', () => {
  expect(passedAt('2025-06-04 19:59')).toEqual([]);
  expect(passedAt('2025-06-04 20:00')).toEqual(['breath']);
  expect(passedAt('2025-06-05 18:30')).toEqual(['breath']);
  expect(passedAt('2025-06-04 20:00', settledIn(up, 'breath'))).toEqual([]);
});

test('a window begun by hand is not the one begun by hand before', () => {
  const begun = {
    start: local('2025-06-04 12:00').toString(),
    end: local('2025-06-04 13:00').toString(),
  };
  const evening = withCameUp(
    anEvening({ begun }),
    due('meal-001', 'begun:now'),
    local('2025-06-04 12:30'),
  );
  expect(passedAt('2025-06-04 12:40', evening)).toEqual([]);
  const again = {
    start: local('2025-06-04 14:00').toString(),
    end: local('2025-06-04 15:00').toString(),
  };
  expect(passedAt('2025-06-04 14:30', { ...evening, begun: again })).toEqual(['meal-001']);
});
