import type { Voice } from '../../domain/schedule/words.ts';
import { locale, t } from '../../platform/i18n.ts';

/** How this page speaks of times and days. */
export const voice: Voice = { locale: locale(), say: t };

/** "Noa and Jules", or how two people without names are spoken of. */
export function namesWords(names: readonly string[]): string {
  if (names.length === 0) return t('theTwoOfYou');
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names);
}

/** What the first or the second person is called here. */
export const nameOf = (names: readonly string[], person: 0 | 1): string =>
  names[person] ?? t(person === 0 ? 'firstPerson' : 'secondPerson');

/** The same inside a sentence. */
export const nameWithin = (names: readonly string[], person: 0 | 1): string =>
  names[person] ?? t(person === 0 ? 'firstPersonWithin' : 'secondPersonWithin');
