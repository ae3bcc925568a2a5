import type { Plan } from '../domain/plan.ts';
import { ownWorkerRulesFor } from '../domain/sites/own-worker-rules.ts';
import { secondLineFor } from '../domain/sites/second-line.ts';
import { setPageScripts, watchOpenPages } from '../platform/page-scripts.ts';
import { blockPage, setSessionRules } from '../platform/rules.ts';

/** What no network rule sees is caught inside the pages themselves. */
export async function guardPages(plan: Plan | undefined, wordless: boolean): Promise<void> {
  const line = secondLineFor(plan?.coverage);
  const choices = { frames: plan?.coverage?.embedded ?? false, wordless };
  if (await setPageScripts(line, choices)) await watchOpenPages(line, choices);
}

export async function stopOwnWorkers(plan: Plan | undefined): Promise<void> {
  await setSessionRules(ownWorkerRulesFor(plan?.coverage, blockPage()));
}
