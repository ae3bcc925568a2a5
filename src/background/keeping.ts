import { isForgotten } from '../domain/evening/came-up.ts';
import { tidied } from '../domain/evening/decisions.ts';
import { newlyKept } from '../domain/evening/kept.ts';
import { isForPrivateWindows } from '../platform/private.ts';
import { eveningItem, keptJournal } from '../storage/items.ts';
import { waitForOther } from './reach.ts';
import type { Situation } from './reconcile.ts';

/**
 * Writes down what has been kept since the last time, and forgets the sites that were opened once
 * nothing runs any more. Writes nothing when nothing ended; `anew` starts the count afresh, so that
 * a changed agreement never reaches back. From a private window nothing of this is written: the
 * other worker does it, and is waited for.
 */
export async function keepEnded(
  { state, plan, at }: Situation,
  { anew = false } = {},
): Promise<void> {
  const { agreement, evening, zone } = state;
  const hasMoveOver = () => evening.moved?.some(({ end }) => isBefore(end, at)) ?? false;
  const kept = newlyKept(agreement, evening, at, zone);
  if (isForPrivateWindows()) {
    await waitForOther(async () => {
      const later = await eveningItem.read();
      return later.state !== 'ok' || newlyKept(agreement, later.value, at, zone).length === 0;
    });
    return;
  }
  for (const month of new Set(kept.map(({ end }) => end.slice(0, 7)))) {
    const ended = kept.filter(({ end }) => end.startsWith(month));
    await keptJournal
      .month(month)
      .update((known) => [
        ...known.filter(({ key }) => !ended.some((one) => one.key === key)),
        ...ended,
      ]);
  }
  const hasOld = () => evening.cameUp?.some((one) => isForgotten(one, at)) ?? false;
  const isOver =
    plan.running.length === 0 && (evening.exceptions.length > 0 || hasMoveOver() || hasOld());
  if (kept.length > 0 || anew || isOver || !isBefore(evening.settledUntil, at)) {
    await eveningItem.update((now) => {
      const settled = { ...now, settledUntil: at.toString() };
      return isOver ? tidied(settled, plan, at) : settled;
    });
  }
}

/** Not so when it was never settled, or when the clock has been set back since. */
const isBefore = (iso: string | undefined, at: Temporal.Instant) =>
  iso !== undefined && Temporal.Instant.compare(Temporal.Instant.from(iso), at) <= 0;
