import { now } from '../platform/clock.ts';
import { failuresItem } from '../storage/items.ts';

/** Runs the tasks side by side and remembers, by name, the last failure of each. */
export async function keepFailures(tasks: Record<string, () => Promise<void>>): Promise<void> {
  const names = Object.keys(tasks);
  const outcomes = await Promise.allSettled(Object.values(tasks).map((task) => task()));
  const failed = outcomes.flatMap((outcome, index) =>
    outcome.status === 'rejected'
      ? [{ where: names[index] ?? '', message: messageOf(outcome.reason), at: now().toString() }]
      : [],
  );
  if (failed.length === 0 && !(await isKnown(names))) return;
  const noted = failuresItem.update((before) => [
    ...before.filter(({ where }) => !names.includes(where)),
    ...failed,
  ]);
  // Where a failure cannot be written down, everything else must still happen.
  await noted.catch(() => undefined);
}

async function isKnown(names: readonly string[]): Promise<boolean> {
  const known = await failuresItem.read().catch(() => undefined);
  return known?.state === 'ok' && known.value.some(({ where }) => names.includes(where));
}

const messageOf = (reason: unknown) => (reason instanceof Error ? reason.message : String(reason));
