import { hostAndPath } from './address.ts';
import { isProtectedHost } from './protected.ts';
import { hostAndParents, matcherFor, splitEntry } from './match.ts';

/** What is set aside right now. Entries are canonical `host` or `host/path`. */
export interface Coverage {
  /** Everything except what is kept open, instead of only `sites`. */
  readonly everything: boolean;
  readonly sites: readonly string[];
  readonly keptOpen: readonly string[];
  /** Hosts that both opened for a while. */
  readonly excepted: readonly string[];
  readonly embedded: boolean;
}

/** A test for addresses. Only http and https pages can be set aside; anything unreadable is not. */
export function setAsideBy(coverage: Coverage): (address: string) => boolean {
  const isListed = matcherFor(coverage.sites);
  const isOpen = matcherFor([...coverage.keptOpen, ...coverage.excepted]);
  return (address) => {
    const place = hostAndPath(address);
    if (!place || isProtectedHost(place.host) || isOpen(place)) return false;
    return coverage.everything || isListed(place);
  };
}

/**
 * The site a host belongs to in the agreement, for opening all of it: `www.news.example` opens
 * `news.example`, so that a redirect between the two does not meet the block page again.
 */
export function siteOf(coverage: Coverage, host: string): string {
  const agreed = new Set(coverage.sites.map((entry) => splitEntry(entry).host));
  const names = hostAndParents(host).filter((name) => agreed.has(name));
  return names.at(-1) ?? host.replace(/^www\.(?=.*\.)/, '');
}
