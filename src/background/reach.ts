import { isForPrivateWindows } from '../platform/private.ts';
import { bellItem } from '../storage/items.ts';
import { keepFailures } from './failures.ts';

type Parts = Parameters<typeof keepFailures>[0];

/** What a worker for private windows does itself; all else is one for both, and the other's. */
const OWN_PARTS = ['pages', 'covers', 'watch', 'alarm'] as const;
const LOOKS = 20;
const BETWEEN_LOOKS_MS = 50;

/**
 * Does the parts that are this worker's to do. One for private windows leaves nothing behind: what
 * fails there is not written down.
 */
export async function lookAfter(parts: Parts): Promise<void> {
  if (!isForPrivateWindows()) return keepFailures(parts);
  await Promise.allSettled(OWN_PARTS.map((name) => parts[name]?.()));
}

/**
 * In a worker for private windows: has the other one look, and waits until it has followed, a second
 * at most. Its alarm may be late, and it alone writes rules.
 */
export async function waitForOther(hasFollowed: () => Promise<boolean>): Promise<void> {
  if (!isForPrivateWindows() || (await hasFollowed())) return;
  await bellItem.update((rung) => rung + 1);
  for (let look = 0; look < LOOKS && !(await hasFollowed()); look += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, BETWEEN_LOOKS_MS);
    });
  }
}
