import { hostAndPath } from './address.ts';
import { isProtectedHost } from './protected.ts';
import { matcherFor } from './match.ts';

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
