import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { endEarly, skipNext, tidied } from '../../../src/domain/evening/decisions.ts';
import { noEvening } from '../../../src/domain/evening/evening.ts';
import { mayPutOff, putOff, startEarly } from '../../../src/domain/evening/moving.ts';
import { planFor } from '../../../src/domain/plan.ts';
import type { ScreenFreeWindow } from '../../../src/domain/schedule/window.ts';
import { anAgreement } from '../../support/builders.ts';
import { aMoment, aScheduleWindow, deviceZone } from '../arbitraries.ts';
import '../runs.ts';

const steps = fc.array(
  fc.tuple(
    fc.constantFrom('early', 'later', 'skip', 'end', 'edit', 'tidy', 'wait', 'soon'),
    fc.integer({ min: 0, max: 9 }),
  ),
  { maxLength: 12 },
);

type State = Parameters<typeof planFor>[0] & { readonly now: Temporal.Instant };

/** What becomes of a state by one step of a hand or of the clock. */
function after(state: State, what: string, minutes: number): State {
  const { agreement, evening, zone, now } = state;
  const plan = planFor(state, now);
  const { next, soon } = plan;
  switch (what) {
    case 'early':
      return { ...state, evening: startEarly(evening, plan, now, soon?.key ?? '') };
    case 'later':
      return { ...state, evening: putOff(evening, plan, soon?.key ?? '') };
    case 'skip':
      return { ...state, evening: skipNext(evening, agreement, next?.window.id ?? '', now, zone) };
    case 'end':
      return { ...state, evening: endEarly(evening, plan) };
    case 'tidy':
      return { ...state, evening: tidied(evening, plan, now) };
    case 'edit':
      return { ...state, agreement: { ...agreement, windows: agreement.windows.map(shorter) } };
    case 'soon':
      return { ...state, now: next?.start.subtract({ minutes: minutes + 1 }) ?? now };
    default:
      return { ...state, now: now.add({ minutes }) };
  }
}

test('29: whatever is moved, skipped and ended, nothing changes before a boundary, and once is once', () => {
  const windows = fc.uniqueArray(aScheduleWindow, {
    minLength: 1,
    maxLength: 3,
    selector: ({ id }) => id,
  });
  fc.assert(
    fc.property(windows, aMoment, deviceZone, steps, (list, from, zone, taken) => {
      const agreement = anAgreement({ windows: list });
      let state: State = { agreement, evening: noEvening, zone, now: from };
      for (const [what, minutes] of taken) {
        const next = after(state, what, minutes);
        if (what === 'tidy') expect(planFor(next, state.now)).toEqual(planFor(state, state.now));
        if (what === 'later' && next.evening !== state.evening) holdsOnce(state, next);
        state = next;
        holdsUntilBoundary(state, state.now);
      }
    }),
    { numRuns: 80 },
  );
});

/** What was put off is not soon again before the start it had, and then cannot be put off again. */
function holdsOnce(before: State, { now, ...put }: State): void {
  const moved = planFor(before, now).soon;
  if (!moved) throw new Error('nothing was soon');
  const { soon } = planFor(put, moved.start);
  if (soon?.key === moved.key) expect(mayPutOff(put.evening, soon)).toBe(false);
}

/** One hour later, wherever that leaves a window. */
function shorter(window: ScreenFreeWindow): ScreenFreeWindow {
  const start = Temporal.PlainTime.from(window.start).add({ hours: 1 }).toString().slice(0, 5);
  return start === window.end ? window : { ...window, start };
}

function holdsUntilBoundary(state: Parameters<typeof planFor>[0], now: Temporal.Instant): void {
  const plan = planFor(state, now);
  const keys = plan.running.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).not.toContain(plan.next?.key ?? '');
  expect(plan.running.every((o) => Temporal.Instant.compare(o.start, o.end) < 0)).toBe(true);
  if (plan.soon) expect([plan.phase, plan.soon]).toEqual(['idle', plan.next]);
  if (!plan.boundary) return;
  expect(plan.boundary.epochMilliseconds).toBeGreaterThan(now.epochMilliseconds);
  const justBefore = planFor(state, plan.boundary.subtract({ milliseconds: 1 }));
  expect(justBefore).toEqual(plan);
  const then = planFor(state, plan.boundary);
  expect(then).not.toEqual(plan);
}
