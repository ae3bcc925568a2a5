import { toUnicode } from 'punycode/';
import { splitEntry } from './match.ts';

/** An entry as people write it: letters instead of punycode, and readable paths. */
export function siteWords(entry: string): string {
  const { host, path } = splitEntry(entry);
  return toUnicode(host) + readable(path);
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
