import type { Coverage } from './coverage.ts';
import { isUnderOne, pathsByHost } from './match.ts';
import { bothForms, redirectTo, type NetRule, type RuleChoices } from './net-rule.ts';
import { protectedHosts, protectedSuffixes } from './protected.ts';

/**
 * The rule for what a set-aside site's own service worker asks its site for, so that it cannot fetch
 * the page that the browser was kept from fetching. Such requests belong to no tab. Sites that are
 * partly open are left alone: their worker serves both parts.
 */
export function ownWorkerRulesFor(
  coverage: Coverage | undefined,
  blockPage: string,
  choices: RuleChoices = {},
): NetRule[] {
  if (!coverage) return [];
  const hosts = pathsByHost(coverage.sites);
  const open = pathsByHost([...coverage.keptOpen, ...coverage.excepted]);
  const isOpen = isUnderOne(open.keys());
  const isAside = ([host, paths]: [string, string[]]) => paths.includes('') && !isOpen(host);
  const aside = coverage.everything ? undefined : [...hosts].filter(isAside).map(([host]) => host);
  if (aside?.length === 0) return [];
  const always = [...protectedHosts, ...protectedSuffixes, ...open.keys()];
  const never = (aside ? always.filter(isUnderOne(aside)) : always).flatMap(bothForms);
  return [
    {
      id: 1,
      priority: 1,
      action: redirectTo(blockPage, choices),
      condition: {
        regexFilter: '^https?://.*',
        ...(aside ? { requestDomains: aside.flatMap(bothForms) } : {}),
        ...(aside ? { initiatorDomains: aside.flatMap(bothForms) } : {}),
        ...(never.length > 0
          ? { excludedRequestDomains: never, excludedInitiatorDomains: never }
          : {}),
        tabIds: [-1],
        resourceTypes: ['xmlhttprequest', 'other'],
      },
    },
  ];
}
