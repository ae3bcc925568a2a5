import type { Coverage } from './coverage.ts';
import { hostAndParents, isUnderOne, pathsByHost, splitEntry } from './match.ts';
import { protectedHosts, protectedSuffixes } from './protected.ts';

/** Which pages a script runs in, as match patterns. */
export interface Reach {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** The scripts that run in pages while a coverage holds; one with nothing to match is absent. */
export interface SecondLine {
  /** Where a whole page is set aside whatever comes: it leaves before anything of it runs. */
  readonly leave?: Reach;
  /** Where that depends on the path: the address is looked at, and each that follows it. */
  readonly watch?: Reach;
}

const EVERY_PAGE = '*://*/*';

/**
 * What has to be caught inside pages, because no network rule sees it: a site's own service worker
 * that answers, and addresses that change without a request.
 */
export function secondLineFor(coverage: Coverage | undefined): SecondLine {
  if (!coverage) return {};
  const sites = hostsOf(coverage.sites);
  const open = hostsOf([...coverage.keptOpen, ...coverage.excepted]);
  const isOpen = isUnderOne(open.whole);
  const partlyOpen = open.inPart.filter((host) => !isOpen(host));
  const isPartlyOpen = (host: string) => partlyOpen.some((other) => areRelated(host, other));

  if (coverage.everything) {
    const never = [...protectedHosts, ...protectedSuffixes, ...open.whole];
    return {
      leave: { matches: [EVERY_PAGE], excludeMatches: [...never, ...partlyOpen].map(hostPattern) },
      ...reach('watch', partlyOpen, [], open.whole),
    };
  }
  const whole = sites.whole.filter((host) => !isOpen(host));
  const inPart = sites.inPart.filter((host) => !isOpen(host));
  const left = whole.filter((host) => !isPartlyOpen(host));
  const leftPaths = coverage.sites.filter((entry) => {
    const { host, path } = splitEntry(entry);
    return path !== '' && inPart.includes(host) && !isPartlyOpen(host);
  });
  return {
    ...reach('leave', left, leftPaths, open.whole),
    ...reach('watch', [...whole.filter(isPartlyOpen), ...inPart], [], open.whole),
  };
}

/** Hosts with a whole-site entry, and those that only have paths. An IPv6 address fits no pattern. */
function hostsOf(entries: readonly string[]): { whole: string[]; inPart: string[] } {
  const hosts = [...pathsByHost(entries)].filter(([host]) => !host.startsWith('['));
  const [whole, inPart] = [true, false].map((isWhole) =>
    hosts.filter(([, paths]) => paths.includes('') === isWhole).map(([host]) => host),
  );
  return { whole: whole ?? [], inPart: inPart ?? [] };
}

function reach(
  name: keyof SecondLine,
  hosts: readonly string[],
  paths: readonly string[],
  open: readonly string[],
): SecondLine {
  if (hosts.length + paths.length === 0) return {};
  const isWithin = isUnderOne([...hosts, ...paths.map((entry) => splitEntry(entry).host)]);
  const never = [...protectedHosts, ...protectedSuffixes, ...open].filter(isWithin);
  const matches = [...hosts.map(hostPattern), ...paths.flatMap(pathPatterns)];
  return { [name]: { matches, excludeMatches: never.map(hostPattern) } };
}

const areRelated = (a: string, b: string) =>
  hostAndParents(a).includes(b) || hostAndParents(b).includes(a);

const hostPattern = (host: string) => `*://${withSubdomains(host)}/*`;

/** A pattern knows nothing of segments: the path itself, what is under it, and with a query. */
function pathPatterns(entry: string): string[] {
  const { host, path } = splitEntry(entry);
  return ['', '/*', '?*'].map((rest) => `*://${withSubdomains(host)}${path}${rest}`);
}

const withSubdomains = (host: string) =>
  host === 'localhost' || /^[\d.]+$/.test(host) ? host : `*.${host}`;
