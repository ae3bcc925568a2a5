import type { Agreement } from '../agreement/agreement.ts';
import { splitEntry, hostAndParents } from './match.ts';

/** The match pattern under which the browser is asked for a site, its subdomains included. */
export function originOf(entry: string): string {
  const { host } = splitEntry(entry);
  const isNamed = host.includes('.') && !/^[\d.]+$/.test(host) && !host.startsWith('[');
  return isNamed ? `*://*.${host}/*` : `*://${host}/*`;
}

export const allSites = '*://*/*';

/** Above this many new sites the browser is asked once for all sites instead of by name. */
export const MOST_BY_NAME = 200;

/** What to ask the browser for, so that `entries` can be set aside. */
export function originsToAsk(entries: readonly string[], everything: boolean): string[] {
  const origins = [...new Set(entries.map(originOf))];
  return everything || origins.length > MOST_BY_NAME ? [allSites] : origins;
}

/** Whether an agreement can only be held with access to all sites. */
export const needsAll = ({ windows, sites }: Pick<Agreement, 'windows' | 'sites'>): boolean =>
  windows.some(({ covers }) => covers === 'everything') ||
  originsToAsk(sites, false).includes(allSites);

/** Entries that no granted pattern reaches yet: they are waiting for permission. */
export function waitingFor(entries: readonly string[], granted: readonly string[]): string[] {
  const names = new Set(granted.flatMap(hostOfPattern));
  if (names.has('*')) return [];
  return entries.filter((entry) => {
    const { host } = splitEntry(entry);
    return !names.has(host) && !hostAndParents(host).some((name) => names.has(`*.${name}`));
  });
}

export const reachesAll = (granted: readonly string[]): boolean =>
  granted.some((pattern) => hostOfPattern(pattern).includes('*'));

/** The host part of a pattern that covers both http and https; other patterns reach too little. */
function hostOfPattern(pattern: string): string[] {
  if (pattern === '<all_urls>') return ['*'];
  const host = /^\*:\/\/([^/]+)\/\*$/.exec(pattern)?.[1];
  return host === undefined ? [] : [host];
}
