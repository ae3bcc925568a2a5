import type { Plan } from '../domain/plan.ts';
import { ownWorkerRulesFor } from '../domain/sites/own-worker-rules.ts';
import { secondLineFor } from '../domain/sites/second-line.ts';
import { setPageScripts, watchOpenPages } from '../platform/page-scripts.ts';
import { isForPrivateWindows } from '../platform/private.ts';
import { blockPage, setSessionRules } from '../platform/rules.ts';

/** What no network rule sees is caught inside the pages themselves. */
export async function guardPages(plan: Plan | undefined): Promise<void> {
  const line = secondLineFor(plan?.coverage);
  // The scripts are one for both kinds of windows; the open pages are each worker's own.
  if (isForPrivateWindows()) return watchOpenPages(line);
  const hasChanged = await setPageScripts(line, plan?.coverage?.embedded ?? false);
  if (hasChanged) await watchOpenPages(line);
}

export async function stopOwnWorkers(plan: Plan | undefined): Promise<void> {
  await setSessionRules(ownWorkerRulesFor(plan?.coverage, blockPage()));
}
