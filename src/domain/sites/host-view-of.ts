import { hostAndPath } from './address.ts';
import type { Coverage } from './coverage.ts';
import type { HostView } from './host-view.ts';
import { hostAndParents, splitEntry } from './match.ts';
import { isProtectedHost } from './protected.ts';

/** What a script in a page at `address` has to know; nothing when no page there is set aside. */
export function hostViewOf(coverage: Coverage, address: string): HostView | undefined {
  const place = hostAndPath(address);
  if (!place || isProtectedHost(place.host)) return undefined;
  const names = new Set(hostAndParents(place.host));
  const concerns = (entry: string) => names.has(splitEntry(entry).host);
  const sites = coverage.sites.filter(concerns);
  if (!coverage.everything && sites.length === 0) return undefined;
  const open = [...coverage.keptOpen, ...coverage.excepted].filter(concerns);
  return { everything: coverage.everything, sites, open };
}
