import { toUnicode } from 'punycode/';
import { splitEntry } from './match.ts';

/** An entry as people write it: letters instead of punycode, and readable paths. */
export function siteWords(entry: string): string {
  const { host, path } = splitEntry(entry);
  return toUnicode(host) + readablePath(path);
}

// Marks that turn the direction of reading or that nobody sees: decoded, they would dress one
// address up as another. Unicode TR 36, section 3.2.
const DISGUISES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The part of an address after its host as people write it; what would disguise it stays encoded. */
export function readablePath(path: string): string {
  try {
    return decodeURI(path).replace(DISGUISES, encodeURIComponent);
  } catch {
    return path;
  }
}
