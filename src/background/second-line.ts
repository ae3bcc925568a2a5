import type { Plan } from '../domain/plan.ts';
import { ownWorkerRulesFor } from '../domain/sites/own-worker-rules.ts';
import { secondLineFor } from '../domain/sites/second-line.ts';
import { setPageScripts, watchOpenPages } from '../platform/page-scripts.ts';
import { isForPrivateWindows } from '../platform/private.ts';
import { setRevisits } from '../platform/revisits.ts';
import { blockPage, setSessionRules } from '../platform/rules.ts';

/**
 * What no network rule sees is caught inside the pages themselves. Says whether open pages are to be
 * told. The scripts are one for both kinds of windows; the open pages are each worker's own.
 */
export async function guardPages(plan: Plan | undefined, wordless: boolean): Promise<boolean> {
  if (isForPrivateWindows()) return true;
  return setPageScripts(secondLineFor(plan?.coverage), choicesFor(plan, wordless));
}

/** Has the pages that are open already look at their own address. */
export async function watchPages(plan: Plan | undefined, wordless: boolean): Promise<void> {
  await watchOpenPages(secondLineFor(plan?.coverage), choicesFor(plan, wordless));
}

const choicesFor = (plan: Plan | undefined, wordless: boolean) => ({
  frames: plan?.coverage?.embedded ?? false,
  wordless,
});

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
