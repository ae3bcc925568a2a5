import { accepted, refused, type Result } from '../problem.ts';
import { urlOf } from './address.ts';
import { fitsRule } from './path-rules.ts';
import { isProtectedHost } from './protected.ts';
import { isPublicSuffix } from './suffixes.ts';

const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;
/** A name and an at sign before the first slash: a mail address, unless a scheme says otherwise. */
const USERINFO = /^[^/\\?#]*@/;
/** Already as the address parser would write it: no `www.`, no punycode to check, no number at the end. */
const PLAIN_HOST = /^(?!www\.)(?!.*xn--)([a-z0-9-]+\.)+[a-z]{2,}$/;
const NAMED_HOST = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})+$/;
/** No name ends in a number: the address parser would read it as an IP address, or not at all. */
const NUMBER_LAST = /(^|\.)(\d+|0x[\da-f]*)$/;

/**
 * Reads what a person typed or pasted as a site: canonical `host` or `host/path`, in lower case and
 * punycode, without scheme, `www.`, port, query or fragment. Reading a canonical entry gives itself.
 */
export function parseEntry(text: string): Result<string> {
  // Most of what is read is stored already, thousands at a time, and needs no address parser.
  if (PLAIN_HOST.test(text)) return named(text, '', text);
  const typed = text.trim();
  if (typed === '') return refused('siteEmpty');
  if (/\s/.test(typed)) return refused('siteSpaces', { value: typed });

  const scheme = SCHEME.exec(typed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return refused('siteScheme', { value: `${scheme}://` });
  }
  if (scheme === undefined && USERINFO.test(typed)) return refused('siteName', { value: typed });
  const rest = typed.replace(SCHEME, '').replace(/^\/\//, '').replace(/^\*\./, '');
  const url = urlOf(`http://${rest}`);
  if (!url) return refused('siteName', { value: typed });

  const { hostname, pathname } = url;
  const host = hostname.replace(/\.+$/, '').replace(/^(www\.)+(?=.*\.)/, '');
  const path = canonicalPath(pathname);
  if (!fitsRule(path)) return refused('sitePathLong', { value: path.slice(0, 40) });
  // The address parser reads a bare number as an IP address; people do not.
  if (isAddress(host) && !/^\d+(?![\d.])/.test(rest)) return accepted(host + path);
  return named(host, path, typed);
}

/** The site, unless it is nobody's alone, must stay open, or cannot be a name at all. */
function named(host: string, path: string, typed: string): Result<string> {
  if (isProtectedHost(host)) return refused('siteProtected', { value: host });
  if (isPublicSuffix(host)) {
    return host.includes('.') || /^[a-z]{2,6}$/.test(host)
      ? refused('siteSuffix', { value: host })
      : refused('siteName', { value: typed });
  }
  if (!NAMED_HOST.test(host) || NUMBER_LAST.test(host)) {
    return refused('siteName', { value: typed });
  }
  return accepted(host + path);
}

const isAddress = (host: string) =>
  host === 'localhost' || /^\d+\.\d+\.\d+\.\d+$/.test(host) || host.startsWith('[');

/** Lower case, no empty segments, no slash at the end; still percent-encoded as in an address. */
const canonicalPath = (pathname: string) =>
  pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => `/${segment.toLowerCase()}`)
    .join('');
