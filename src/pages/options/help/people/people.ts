import { entries } from '../../../../deck/help.ts';
import type { HelpAudience, ShownEntry } from '../../../../deck/help-entry.ts';
import { locale } from '../../../../platform/i18n.ts';

/** Near each other, what is alike; the rest of Help shows those of the second line for two only. */
const forTwo: readonly HelpAudience[] = ['counselling', 'online_counselling', 'workshop'];
const forOne: readonly HelpAudience[] = ['support_group', 'crisis', 'substances'];
const forSafety: readonly HelpAudience[] = [
  'emergency',
  'partner_violence',
  'partner_violence_men',
  'partner_violence_young',
];

/** Where somebody is afraid: emergencies and partner violence alone; then where the world is listed. */
export const helpInDanger = (country: string | undefined): readonly ShownEntry[] => [
  ...among(forSafety, country),
  ...anywhere.filter(({ audience }) => audience === 'anyone'),
];

/** Whom to talk to there; without a country what there is everywhere. */
export function peopleIn(country: string | undefined, isForTwo: boolean): readonly ShownEntry[] {
  if (country === undefined) return anywhere;
  return among(isForTwo ? [...forTwo, ...forOne] : forOne, country);
}

const anywhere = entries.filter(({ country }) => country === null);

/** In the order of the kinds. */
const among = (kinds: readonly HelpAudience[], country: string | undefined) =>
  kinds.flatMap((kind) =>
    entries.filter((one) => one.audience === kind && one.country === (country ?? null)),
  );

/** Everywhere's list of lists. */
export const listOfLists = anywhere.find(({ audience }) => audience === 'anyone')?.site ?? '';

/** The countries that are known here, by name, as the reader's language has them. */
export function countriesKnown(): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(locale(), { type: 'region' });
  const codes = new Set(entries.flatMap(({ country }) => country ?? []));
  const byName = new Intl.Collator(locale());
  return [...codes]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => byName.compare(a.name, b.name));
}

/** "2026", or "2026 and 2027": the years in which these were looked up. */
export function yearsOf(shown: readonly ShownEntry[]): string {
  const years = new Set(shown.map(({ verifiedOn }) => verifiedOn.slice(0, 4)));
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format([...years].toSorted());
}
