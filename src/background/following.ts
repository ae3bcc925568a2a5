import { rulesFor } from '../domain/sites/rules.ts';
import { blockPage, hasRules } from '../platform/rules.ts';
import { waitForOther } from './reach.ts';
import { addressesAreKeptOut, situation } from './reconcile.ts';

/**
 * Resolves when the rules are what the plan wants: at once in the worker that writes them. A page in
 * a private window that goes back too early would only meet the block page again.
 */
export async function rulesFollow(): Promise<void> {
  await waitForOther(async () => {
    const current = await situation();
    const keepAddressesOut = await addressesAreKeptOut();
    return hasRules(rulesFor(current?.plan.coverage, blockPage(), { keepAddressesOut }));
  }).catch(() => undefined);
}
