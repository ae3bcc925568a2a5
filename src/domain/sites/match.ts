import { plainPath, type Place } from './address.ts';

/** The host and the path, `''` for a whole site, of a canonical entry. */
export function splitEntry(entry: string): Place {
  const slash = entry.indexOf('/');
  return slash < 0
    ? { host: entry, path: '' }
    : { host: entry.slice(0, slash), path: entry.slice(slash) };
}

/** Paths by host as they are written in the entries; an empty path stands for the whole site. */
export function pathsByHost(entries: readonly string[]): Map<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const { host, path } of entries.map(splitEntry)) {
    const paths = hosts.get(host);
    if (paths) paths.push(path);
    else hosts.set(host, [path]);
  }
  return hosts;
}

/**
 * Whether a place falls under one of the entries: the host or a subdomain of it, and a path by
 * whole segments. Costs one look-up a label, however many entries there are.
 */
export function matcherFor(entries: readonly string[]): (place: Place) => boolean {
  const hosts = new Map(
    [...pathsByHost(entries)].map(([host, paths]) => [host, paths.map(plainPath)]),
  );
  return ({ host, path }) =>
    hostAndParents(host).some((name) => {
      const paths = hosts.get(name);
      return paths !== undefined && paths.some((prefix) => isUnder(path, prefix));
    });
}

const isUnder = (path: string, prefix: string) => path === prefix || path.startsWith(`${prefix}/`);

/** `a.b.c` → `a.b.c`, `b.c`, `c`. */
export function hostAndParents(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/** A test for hosts that are one of `hosts` or a subdomain of one. */
export function isUnderOne(hosts: Iterable<string>): (host: string) => boolean {
  const names = new Set(hosts);
  return (host) => hostAndParents(host).some((name) => names.has(name));
}

/** Entries for what lies in both lists: of two that overlap, the part they share. */
export function inBoth(some: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  const [shared, alone] = [
    some.filter((entry) => known.has(entry)),
    some.filter((entry) => !known.has(entry)),
  ];
  const own = new Set(some);
  const pairs = alone.flatMap((a) => others.map((b) => [a, b] as const));
  const rest = others.filter((entry) => !own.has(entry));
  const crossed = shared.flatMap((a) => rest.map((b) => [a, b] as const));
  const common = [...pairs, ...crossed].map(([a, b]) => overlapOf(splitEntry(a), splitEntry(b)));
  return [...new Set([...shared, ...common.filter((entry) => entry !== undefined)])];
}

/** The longer host with the longer path, when each is under the other's; else nothing. */
function overlapOf(a: Place, b: Place): string | undefined {
  const [inner, outer] = a.host.length >= b.host.length ? [a, b] : [b, a];
  if (!hostAndParents(inner.host).includes(outer.host)) return undefined;
  if (isUnder(a.path, b.path)) return inner.host + a.path;
  return isUnder(b.path, a.path) ? inner.host + b.path : undefined;
}
