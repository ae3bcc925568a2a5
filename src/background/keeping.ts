import { newlyKept } from '../domain/evening/kept.ts';
import { eveningItem, keptJournal } from '../storage/items.ts';
import type { Situation } from './reconcile.ts';

/**
 * Writes down what has been kept since the last time. Writes nothing when nothing ended; `anew`
 * starts the count afresh, so that a changed agreement never reaches back.
 */
export async function keepEnded({ state, at }: Situation, { anew = false } = {}): Promise<void> {
  const { agreement, evening, zone } = state;
  const kept = newlyKept(agreement, evening, at, zone);
  for (const month of new Set(kept.map(({ end }) => end.slice(0, 7)))) {
    const ended = kept.filter(({ end }) => end.startsWith(month));
    await keptJournal
      .month(month)
      .update((known) => [
        ...known.filter(({ key }) => !ended.some((one) => one.key === key)),
        ...ended,
      ]);
  }
  if (kept.length > 0 || anew || !isBefore(evening.settledUntil, at)) {
    await eveningItem.update((now) => ({ ...now, settledUntil: at.toString() }));
  }
}

/** Not so when it was never settled, or when the clock has been set back since. */
const isBefore = (iso: string | undefined, at: Temporal.Instant) =>
  iso !== undefined && Temporal.Instant.compare(Temporal.Instant.from(iso), at) <= 0;
