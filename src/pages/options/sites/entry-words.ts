import { matcherFor, splitEntry } from '../../../domain/sites/match.ts';
import { hostAndPath } from '../../../domain/sites/address.ts';
import { t } from '../../../platform/i18n.ts';
import { siteWords } from '../../../domain/sites/words.ts';
import { listWords } from '../../wiring/words.ts';

/** What an entry takes in: its subdomains, or what lies under its path. */
export function reachWords(entry: string): string {
  const { host, path } = splitEntry(entry);
  const site = siteWords(entry);
  if (path !== '') return t('optionsReachPath', site);
  return isNamed(host) ? t('optionsReachHost', site) : site;
}

/** The second line of a row: what an entry takes in, and what is kept open within it. */
export function detailWords(entry: string, keptOpen: readonly string[]): string {
  const { host, path } = splitEntry(entry);
  const isUnder = matcherFor([entry]);
  const open = keptOpen.filter((kept) => {
    const place = hostAndPath(`https://${kept}`);
    return place !== undefined && isUnder(place);
  });
  const named = open.map((kept) => {
    const place = splitEntry(kept);
    return place.host === host && place.path !== '' ? place.path : siteWords(kept);
  });
  const reach = path !== '' ? t('optionsUnderIt') : isNamed(host) ? t('optionsSubdomains') : '';
  if (named.length === 0) return reach;
  const except = t('optionsExcept', listWords(named));
  return reach ? t('optionsTwoCounts', reach, except) : except;
}

/** A name with subdomains, not an address or `localhost`. */
const isNamed = (host: string) =>
  host.includes('.') && !/^[\d.]+$/.test(host) && !host.startsWith('[');
