import { hostAndPath } from './address.ts';
import { matcherFor } from './match.ts';

/** As much of a coverage as concerns the pages of one host. */
export interface HostView {
  readonly everything: boolean;
  readonly sites: readonly string[];
  readonly open: readonly string[];
}

/** Whether an address of that host is set aside: the same answer the whole coverage gives. */
export function isSetAsideIn({ everything, sites, open }: HostView, address: string): boolean {
  const place = hostAndPath(address);
  if (!place || matcherFor(open)(place)) return false;
  return everything || matcherFor(sites)(place);
}
