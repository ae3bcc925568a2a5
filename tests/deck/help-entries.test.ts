import { describe, expect, test } from 'vitest';
import type { HelpEntries, HelpEntry } from '../../src/deck/help-entry.ts';
import entriesInFile from '../../src/deck/help.json';
import { isProtectedHost } from '../../src/domain/sites/protected.ts';

const { entries } = entriesInFile as HelpEntries;

type Check = (value: unknown) => boolean;
const isWords: Check = (value) => typeof value === 'string' && /^\S(.*\S)?$/.test(value);
const like =
  (shape: RegExp): Check =>
  (value) =>
    typeof value === 'string' && shape.test(value);
const orNull =
  (holds: Check): Check =>
  (value) =>
    value === null || holds(value);

const number = /^\d[\d -]*\d$/;
const audiences: readonly unknown[] = [
  'emergency',
  'partner_violence',
  'partner_violence_men',
  'partner_violence_young',
  'crisis',
  'substances',
  'counselling',
  'online_counselling',
  'workshop',
  'support_group',
  'anyone',
] satisfies readonly HelpEntry['audience'][];

const fields = {
  id: like(/^[a-z]{2,3}(-[a-z]+)+$/),
  country: orNull(like(/^[A-Z]{2}$/)),
  audience: (value) => audiences.includes(value),
  name: isWords,
  note: orNull(isWords),
  phone: orNull(like(number)),
  tty: orNull(like(number)),
  text: orNull(like(/^([A-Z]+ to )?\d[\d ]*\d$/)),
  chatUrl: orNull(like(/^https:\/\/\S+$/)),
  site: orNull(like(/^([a-z\d-]+\.)+[a-z]{2,}$/)),
  hours: orNull(isWords),
  languages: (value) => Array.isArray(value) && value.every(like(/^[a-z]{2,3}(-[A-Z]{2})?$/)),
  verifiedOn: like(/^\d{4}-\d{2}-\d{2}$/),
  verifySource: isWords,
} satisfies { readonly [K in keyof HelpEntry]: Check };

/** Days from the day an entry was verified until `today`. */
function ageOf({ verifiedOn }: Pick<HelpEntry, 'verifiedOn'>, today: Temporal.PlainDate): number {
  return Temporal.PlainDate.from(verifiedOn).until(today, { largestUnit: 'day' }).days;
}
const isOld = (days: number) => days > 365;

describe('help entries', () => {
  test('hold the documented fields in the documented order, and no others', () => {
    const order = Object.keys(fields).join();
    expect(entries.filter((entry) => Object.keys(entry).join() !== order)).toEqual([]);
  });

  test('hold only allowed values', () => {
    const wrong = entries.flatMap((entry) =>
      Object.entries(fields)
        .filter(([field, holds]) => !holds(entry[field as keyof HelpEntry]))
        .map(([field]) => `${entry.id}: ${field}`),
    );
    expect(wrong).toEqual([]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test('name a way to reach someone', () => {
    const mute = entries.filter(({ phone, text, chatUrl, site }) => {
      return phone === null && text === null && chatUrl === null && site === null;
    });
    expect(mute).toEqual([]);
  });

  test('can be turned to where the country is not known', () => {
    const everywhere = entries.filter(({ country }) => country === null);
    expect(everywhere.map(({ site, phone }) => site ?? phone)).toEqual([
      'findahelpline.com',
      '112',
    ]);
  });

  test.each(['partner_violence', 'emergency', 'crisis'])(
    'have something for %s in every country that is named',
    (kind) => {
      const named = new Set(entries.flatMap(({ country }) => country ?? []));
      const covered = entries.filter(({ audience }) => audience === kind);
      expect(new Set(covered.flatMap(({ country }) => country ?? []))).toEqual(named);
      expect(named.size).toBe(6);
    },
  );

  test('have one number to call in danger, a country', () => {
    const calls = entries.filter(({ audience }) => audience === 'emergency');
    expect(calls.map(({ country, phone }) => [country, phone])).toEqual([
      ['US', '911'],
      ['GB', '999'],
      ['IE', '112'],
      ['AU', '000'],
      ['NZ', '111'],
      ['CA', '911'],
      [null, '112'],
    ]);
  });

  test('say that 55 after 999 works from mobiles only', () => {
    const note = entries.find(({ id }) => id === 'gb-emergency')?.note;
    expect(note).toMatch(/mobile, press 55.*mobiles only/);
  });

  test('name therapy, in a room or online, a workshop or a group in every country', () => {
    const kinds = new Set(['counselling', 'online_counselling']);
    const together = new Set(['workshop', 'support_group']);
    for (const country of ['US', 'GB', 'IE', 'AU', 'NZ', 'CA']) {
      const there = entries.filter((entry) => entry.country === country);
      expect(
        there.some(({ audience }) => kinds.has(audience)),
        country,
      ).toBe(true);
      expect(
        there.some(({ audience }) => together.has(audience)),
        country,
      ).toBe(true);
    }
  });

  test('name the page they were read in', () => {
    const sourceless = entries.filter(({ verifySource }) => !/\S+\.[a-z]{2,}\//.test(verifySource));
    expect(sourceless.map(({ id }) => id)).toEqual([]);
  });

  test('lead to sites that can never be set aside', () => {
    const sites = entries.flatMap(({ site }) => site ?? []);
    expect(sites.filter((site) => !isProtectedHost(site))).toEqual([]);
  });

  test('were verified within a year of today, and not in days to come', () => {
    const today = Temporal.Now.plainDateISO();
    const unsure = entries.filter((entry) => isOld(ageOf(entry, today)) || ageOf(entry, today) < 0);
    expect(unsure.map(({ id, verifiedOn }) => `${id}: look it up again (${verifiedOn})`)).toEqual(
      [],
    );
  });

  test('are old after three hundred and sixty-five days', () => {
    const verified = { verifiedOn: '2025-12-01' };
    expect(isOld(ageOf(verified, Temporal.PlainDate.from('2026-12-01')))).toBe(false);
    expect(isOld(ageOf(verified, Temporal.PlainDate.from('2026-12-02')))).toBe(true);
  });
});
