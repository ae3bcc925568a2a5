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
