import { BEGUN_ID, type Plan } from '../plan.ts';
import { after, type Occurrence } from '../schedule/occurrence.ts';
import type { Evening, HeldOccurrence } from './evening.ts';

/** Whether less is set aside in `next` than in `now`, or something for a shorter time. */
export function loosens(now: Plan, next: Plan): boolean {
  const before = now.coverage;
  if (!before) return false;
  const then = next.coverage;
  if (!then || !now.running.every((o) => next.running.some((other) => outlasts(other, o)))) {
    return true;
  }
  return (
    (before.embedded && !then.embedded) ||
    hasMore(before.sites, then.sites) ||
    hasMore(then.keptOpen, before.keptOpen)
  );
}

/** What runs in `plan` goes on as it is, whatever the agreement becomes meanwhile. */
export function hold(evening: Evening, { running, coverage }: Plan): Evening {
  if (!coverage) return evening;
  const { sites, keptOpen, embedded } = coverage;
  const occurrences = running
    .filter(({ key }) => key !== BEGUN_ID)
    .map(({ key, window, start, end }): HeldOccurrence => {
      return { key, window, start: start.toString(), end: end.toString() };
    });
  const begun = evening.begun ? { begunAt: evening.begun.start } : {};
  return { ...evening, held: { occurrences, ...begun, sites, keptOpen, embedded } };
}

/** Nothing is held any more: what is agreed holds by itself. */
export function release(evening: Evening): Evening {
  const { held: _, ...rest } = evening;
  return rest;
}

/** Whether `other` is the same occurrence as `o` and sets aside no less, for no shorter time. */
export const outlasts = (other: Occurrence, o: Occurrence): boolean =>
  other.key === o.key &&
  !after(o.end, other.end) &&
  (other.window.covers === 'everything' || o.window.covers === 'list');

function hasMore(entries: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others);
  return entries.some((entry) => !known.has(entry));
}
