import { hostAndPath, plainUrl } from '../../domain/sites/address.ts';

/** The page that was asked for. Its text comes from outside: only ever shown, never trusted. */
export interface Wanted {
  readonly url: string;
  readonly host: string;
  /** It stands covered behind this page, which only asks for the exception. */
  readonly isBehind: boolean;
}

/** What the fragment names, if it is a web page at all; `?ask` comes from the page's own cover. */
export function wantedFrom({
  hash,
  search,
}: Pick<Location, 'hash' | 'search'>): Wanted | undefined {
  const url = hash.slice(1);
  const place = hostAndPath(url);
  if (!place) return undefined;
  return { url: plainUrl(url), host: place.host, isBehind: search === '?ask' };
}
