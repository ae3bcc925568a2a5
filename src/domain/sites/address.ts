/** A page's place: host in lower case, punycode, no trailing dot; path decoded, in lower case. */
export interface Place {
  readonly host: string;
  readonly path: string;
}

/** The place of an address as the browser itself reads it; undefined unless http or https. */
export function hostAndPath(address: string): Place | undefined {
  const url = urlOf(address);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined;
  return { host: url.hostname.replace(/\.+$/, ''), path: plainPath(url.pathname) };
}

/** The URL that `address` is, if any. `URL.canParse` is wrong about `ü` in Node 20, once it is warm. */
export function urlOf(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/**
 * An escape in a path that stands for a letter, a digit, `-`, `.`, `_`, `~` or `@`, which need none:
 * with it or without, a server is asked for the same (RFC 3986, 2.3 and 3.3). A rule can read it too.
 */
export const NEEDLESS_ESCAPE = '%(?:2[de]|3\\d|4[\\da-f]|6[1-9a-f]|[57][\\da]|5f|7e)';

/** The address without needless escapes in its path. */
export function plainUrl(address: string): string {
  const url = new URL(address);
  const escapes = new RegExp(NEEDLESS_ESCAPE, 'gi');
  url.pathname = url.pathname.replace(escapes, decodeURIComponent);
  return url.href;
}

/** A path for comparing: each segment decoded where it can be, lower case, no slash at the end. */
export function plainPath(pathname: string): string {
  const segments = pathname.split('/').filter((segment) => segment !== '');
  return segments.map((segment) => `/${decoded(segment).toLowerCase()}`).join('');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment).replaceAll('/', '%2f');
  } catch {
    return segment;
  }
}
