import type { Evening } from './evening.ts';

/**
 * What two writers made of the same evening, put together: `mine` came of `base`, and `theirs` was
 * stored over it. What I added or took away is so in the result; the rest is theirs.
 */
export function merged(base: Evening, mine: Evening, theirs: Evening): Evening {
  const whole = {
    letGo: mergedList(base.letGo, mine.letGo, theirs.letGo),
    exceptions: mergedList(base.exceptions, mine.exceptions, theirs.exceptions),
    begun: changed(base.begun, mine.begun, theirs.begun),
    held: changed(base.held, mine.held, theirs.held),
    pausedUntil: changed(base.pausedUntil, mine.pausedUntil, theirs.pausedUntil),
    settledUntil: changed(base.settledUntil, mine.settledUntil, theirs.settledUntil),
    moved: mergedOrNone(base.moved, mine.moved, theirs.moved),
    told: changed(base.told, mine.told, theirs.told),
    cameUp: mergedOrNone(base.cameUp, mine.cameUp, theirs.cameUp),
    silentUntil: changed(base.silentUntil, mine.silentUntil, theirs.silentUntil),
  } satisfies { [K in keyof Required<Evening>]: Evening[K] };
  return Object.fromEntries(
    Object.entries(whole).filter(([, value]) => value !== undefined),
  ) as unknown as Evening;
}

export const isSame = (one: unknown, other: unknown): boolean => wordsOf(one) === wordsOf(other);

function mergedOrNone<T>(
  base: readonly T[] = [],
  mine: readonly T[] = [],
  theirs: readonly T[] = [],
): T[] | undefined {
  const merging = mergedList(base, mine, theirs);
  return merging.length > 0 ? merging : undefined;
}

const changed = <T>(base: T, mine: T, theirs: T): T => (isSame(base, mine) ? theirs : mine);

function mergedList<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): T[] {
  const without = (list: readonly T[], gone: readonly T[]) =>
    list.filter((entry) => !gone.some((other) => isSame(entry, other)));
  const taken = without(base, mine);
  const staying = without(theirs, taken);
  return [...staying, ...without(without(mine, base), staying)];
}

/** The same words for the same value, in whatever order its keys were written. */
function wordsOf(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
