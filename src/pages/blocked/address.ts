import { hostAndPath } from '../../domain/sites/address.ts';

/** The page that was asked for. Its text comes from outside: only ever shown, never trusted. */
export interface Wanted {
  readonly url: string;
  readonly host: string;
}

/** What the fragment names, if it is a web page at all. */
export function wantedFrom(hash: string): Wanted | undefined {
  const url = hash.slice(1);
  const place = hostAndPath(url);
  return place ? { url: new URL(url).href, host: place.host } : undefined;
}
