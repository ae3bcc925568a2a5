import { noEvening, type Evening } from '../domain/evening/evening.ts';
import { isSame, merged } from '../domain/evening/merged.ts';
import type { Result } from '../domain/problem.ts';
import { mayHaveTwin } from '../platform/private.ts';
import { eveningItem } from '../storage/items.ts';

/** By then a write that was under way when this one was made has come through. */
const LATER_MS = 150;

/**
 * Changes the evening. Chromium's worker for private windows and the other one cannot wait for each
 * other: what was written is looked for once more, and written again where the other, who had read
 * before, has written over it.
 */
export async function decide(change: (evening: Evening) => Evening): Promise<Result<Evening>> {
  const seen = { base: noEvening };
  const result = await eveningItem.update((evening) => {
    seen.base = evening;
    return change(evening);
  });
  if (result.ok && (await mayHaveTwin())) {
    setTimeout(() => void putBack(seen.base, result.value).catch(() => undefined), LATER_MS);
  }
  return result;
}

async function putBack(base: Evening, mine: Evening): Promise<void> {
  const stored = await eveningItem.read();
  if (stored.state !== 'ok' || isSame(merged(base, mine, stored.value), stored.value)) return;
  await eveningItem.update((theirs) => merged(base, mine, theirs));
}

/** Nobody is told that something is kept when storage refused it. */
export async function written(writing: Promise<Result<unknown>>): Promise<void> {
  const result = await writing;
  if (!result.ok) throw new Error(result.problem.code);
}
