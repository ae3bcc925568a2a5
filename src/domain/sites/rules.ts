import { NEEDLESS_ESCAPE } from './address.ts';
import type { Coverage } from './coverage.ts';
import { pathsByHost } from './match.ts';
import { bothForms, redirectTo, type NetRule, type RuleChoices } from './net-rule.ts';
import { pathGroups } from './path-rules.ts';
import { protectedHosts, protectedSuffixes } from './protected.ts';

const SET_ASIDE = 1;
const OPEN = 2;
const WHOLE_ADDRESS = '^https?://.*';
const ESCAPED_PATH = `^https?://[^/?#]+/[^?#]*${NEEDLESS_ESCAPE}.*`;

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
  const { everything, sites, keptOpen, excepted, embedded } = coverage;
  const pages = ['main_frame'] as const;
  const pagesAndFrames = embedded ? (['main_frame', 'sub_frame'] as const) : pages;
  const redirect = redirectTo(blockPage, choices);
  const always = [...protectedHosts, ...protectedSuffixes, ...excepted];

  const setAside = everything ? [{ regexFilter: WHOLE_ADDRESS }] : conditionsFor(sites);
  // Without an address the block page could not go on.
  const suspected = everything || choices.keepAddressesOut ? [] : escapedPaths(sites);
  return [
    ...setAside.map(ruleOf(SET_ASIDE, redirect, pagesAndFrames)),
    ...suspected.map(ruleOf(SET_ASIDE, redirect, pages)),
    ...conditionsFor([...keptOpen, ...always]).map(ruleOf(OPEN, { type: 'allow' }, pagesAndFrames)),
  ].map((rule, index) => Object.assign(rule, { id: index + 1 }));
}

type Condition = Omit<NetRule['condition'], 'resourceTypes'>;

const ruleOf =
  (
    priority: number,
    action: NetRule['action'],
    resourceTypes: NetRule['condition']['resourceTypes'],
  ) =>
  (condition: Condition) => ({
    priority,
    action,
    condition: Object.assign({}, condition, { resourceTypes }),
  });

/** One condition for all whole sites, and as few as fit for the paths of each other host. */
function conditionsFor(entries: readonly string[]): Condition[] {
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

/**
 * Where paths are set aside, one that is written with needless escapes, as `/%73horts`, may be one of
 * them: no rule can tell. It comes to the block page, which goes on to the plain address if that is free.
 */
function escapedPaths(entries: readonly string[]): Condition[] {
  const hosts = [...new Set(pathGroups(entries).map(({ host }) => host))];
  if (hosts.length === 0) return [];
  const requestDomains = hosts.flatMap(bothForms);
  return [{ regexFilter: ESCAPED_PATH, isUrlFilterCaseSensitive: false, requestDomains }];
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
