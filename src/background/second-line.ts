import type { Plan } from '../domain/plan.ts';
import { ownWorkerRulesFor } from '../domain/sites/own-worker-rules.ts';
import { secondLineFor } from '../domain/sites/second-line.ts';
import { setPageScripts, watchOpenPages } from '../platform/page-scripts.ts';
import { isForPrivateWindows } from '../platform/private.ts';
import { setRevisits } from '../platform/revisits.ts';
import { blockPage, setSessionRules } from '../platform/rules.ts';

/** What no network rule sees is caught inside the pages themselves. */
export async function guardPages(plan: Plan | undefined, wordless: boolean): Promise<void> {
  const line = secondLineFor(plan?.coverage);
  const choices = { frames: plan?.coverage?.embedded ?? false, wordless };
  // The scripts are one for both kinds of windows; the open pages are each worker's own.
  if (isForPrivateWindows()) return watchOpenPages(line, choices);
  if (await setPageScripts(line, choices)) await watchOpenPages(line, choices);
}

/** A page that comes back from memory is met by neither. */
export async function watchRevisits(plan: Plan | undefined, again: () => void): Promise<void> {
  const { leave, watch } = secondLineFor(plan?.coverage);
  await setRevisits([...(leave?.matches ?? []), ...(watch?.matches ?? [])], again);
}

export async function stopOwnWorkers(
  plan: Plan | undefined,
  keepAddressesOut: boolean,
): Promise<void> {
  await setSessionRules(ownWorkerRulesFor(plan?.coverage, blockPage(), { keepAddressesOut }));
}
