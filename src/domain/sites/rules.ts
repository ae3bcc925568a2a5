import type { Coverage } from './coverage.ts';
import { pathsByHost } from './match.ts';
import { bothForms, redirectTo, type NetRule, type RuleChoices } from './net-rule.ts';
import { pathGroups } from './path-rules.ts';
import { protectedHosts, protectedSuffixes } from './protected.ts';

const SET_ASIDE = 1;
const OPEN = 2;
const WHOLE_ADDRESS = '^https?://.*';

/**
 * The rules that enforce a coverage. One rule carries every whole site; only paths need more.
 * `blockPage` receives the address in its fragment, unless addresses are kept out of it.
 */
export function rulesFor(
  coverage: Coverage | undefined,
  blockPage: string,
  choices: RuleChoices = {},
): NetRule[] {
  if (!coverage) return [];
  const resourceTypes = coverage.embedded
    ? (['main_frame', 'sub_frame'] as const)
    : (['main_frame'] as const);
  const redirect = redirectTo(blockPage, choices);
  const open = [...protectedHosts, ...protectedSuffixes, ...coverage.excepted];

  const conditions = [
    ...(coverage.everything
      ? [{ priority: SET_ASIDE, action: redirect, condition: { regexFilter: WHOLE_ADDRESS } }]
      : conditionsFor(coverage.sites).map((condition) => ({
          priority: SET_ASIDE,
          action: redirect,
          condition,
        }))),
    ...conditionsFor([...coverage.keptOpen, ...open]).map((condition) => ({
      priority: OPEN,
      action: { type: 'allow' } as const,
      condition,
    })),
  ];
  return conditions.map(({ priority, action, condition }, index) => ({
    id: index + 1,
    priority,
    action,
    condition: Object.assign(condition, { resourceTypes }),
  }));
}

/** One condition for all whole sites, and as few as fit for the paths of each other host. */
function conditionsFor(entries: readonly string[]) {
  const whole = [...pathsByHost(entries)]
    .filter(([, paths]) => paths.includes(''))
    .map(([host]) => host);
  return [
    ...(whole.length > 0
      ? [{ regexFilter: WHOLE_ADDRESS, requestDomains: whole.flatMap(bothForms) }]
      : []),
    ...pathGroups(entries).map(({ host, paths }) => ({
      regexFilter: regexFor(paths),
      isUrlFilterCaseSensitive: false,
      requestDomains: bothForms(host),
    })),
  ];
}

/** Paths of one host as a prefix on whole segments, doubled slashes or not, in RE2 syntax. */
function regexFor(paths: readonly string[]): string {
  const escaped = paths.map((path) =>
    path
      .slice(1)
      .replace(/[^\w/-]/g, '\\$&')
      .replaceAll('/', '/+'),
  );
  return `^https?://[^/?#]+/+(?:${escaped.join('|')})(?:[/?#].*)?$`;
}
