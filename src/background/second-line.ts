import type { Plan } from '../domain/plan.ts';
import { ownWorkerRulesFor } from '../domain/sites/own-worker-rules.ts';
import { secondLineFor, type SecondLine } from '../domain/sites/second-line.ts';
import { setPageScripts, watchOpenPages, type ScriptChoices } from '../platform/page-scripts.ts';
import { isForPrivateWindows } from '../platform/private.ts';
import { setRevisits } from '../platform/revisits.ts';
import { blockPage, setSessionRules } from '../platform/rules.ts';

export interface Guards {
  readonly line: SecondLine;
  readonly choices: ScriptChoices;
}

/** What no network rule sees is caught inside the pages themselves. */
export const guardsFor = (plan: Plan | undefined, wordless: boolean): Guards => ({
  line: secondLineFor(plan?.coverage),
  choices: { frames: plan?.coverage?.embedded ?? false, wordless },
});

/**
 * For the pages to come. Says whether open pages are to be told: the scripts are one for both kinds of
 * windows, the open pages are each worker's own.
 */
export async function guardPages({ line, choices }: Guards): Promise<boolean> {
  if (isForPrivateWindows()) return true;
  return setPageScripts(line, choices);
}

/** Has the pages that are open already look at their own address. */
export const watchPages = ({ line, choices }: Guards): Promise<void> =>
  watchOpenPages(line, choices);

/** A page that comes back from memory is met by neither. */
export async function watchRevisits({ line }: Guards, again: () => void): Promise<void> {
  const { leave, watch } = line;
  await setRevisits([...(leave?.matches ?? []), ...(watch?.matches ?? [])], again);
}

export async function stopOwnWorkers(
  plan: Plan | undefined,
  keepAddressesOut: boolean,
): Promise<void> {
  await setSessionRules(ownWorkerRulesFor(plan?.coverage, blockPage(), { keepAddressesOut }));
}
