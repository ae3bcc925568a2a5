import type { Agreement } from '../agreement/agreement.ts';
import { after, type Occurrence } from '../schedule/occurrence.ts';
import { isOvernight } from '../schedule/window.ts';
import { heldOccurrences, type Evening } from './evening.ts';
import { standingBetween } from './standing.ts';

/** An occurrence that reached its end, browser open or not. The others leave nothing. */
export interface Kept {
  readonly key: string;
  /** ISO instants. */
  readonly start: string;
  readonly end: string;
  readonly overnight: boolean;
}

/** Longer away than this, and the time before is let be. */
const LOOK_BACK_DAYS = 400;

/** What has been kept since the evening was last settled; nothing before it ever was. */
export function newlyKept(
  agreement: Agreement,
  evening: Evening,
  now: Temporal.Instant,
  deviceZone: string,
): Kept[] {
  if (evening.settledUntil === undefined) return [];
  const oldest = now.subtract({ hours: 24 * LOOK_BACK_DAYS });
  const settled = Temporal.Instant.from(evening.settledUntil);
  const since = after(oldest, settled) ? oldest : settled;
  if (!after(now, since)) return [];
  const pausedUntil = evening.pausedUntil;
  return longest([
    ...standingBetween(agreement.windows, evening, since, now, deviceZone),
    ...heldOccurrences(evening),
  ])
    .filter((o) => after(o.end, since) && !after(o.end, now))
    .filter((o) => !pausedUntil || !after(Temporal.Instant.from(pausedUntil), o.start))
    .map((o) => ({
      key: o.key,
      start: o.start.toString(),
      end: o.end.toString(),
      overnight: isOvernight(o.window),
    }));
}

/** Each occurrence once: an edit may have left a shorter one beside the one that is held. */
function longest(occurrences: readonly Occurrence[]): Occurrence[] {
  const byKey = new Map<string, Occurrence>();
  for (const o of occurrences) {
    const other = byKey.get(o.key);
    if (!other || after(o.end, other.end)) byKey.set(o.key, o);
  }
  return [...byKey.values()];
}
