import type messages from '../../public/_locales/en/messages.json';
import { numberFormat, pluralRules } from '../domain/schedule/formats.ts';
import { browser } from './browser.ts';

export type MessageKey = keyof typeof messages;
/** A message that counts has one key a plural form: `sites_one`, `sites_other`. */
export type CountedKey = MessageKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** A message in the user's language; `values` fill its placeholders in order. */
export const t = (key: MessageKey, ...values: readonly (string | number)[]): string =>
  browser.i18n.getMessage(key, values.map(String));

/** A message for `count` things, in the right plural form; `count` is its first placeholder. */
export function tn(
  key: CountedKey,
  count: number,
  ...values: readonly (string | number)[]
): string {
  const form = pluralRules(locale()).select(count);
  const counted = inFigures(count);
  const text = browser.i18n.getMessage(`${key}_${form}`, [counted, ...values.map(String)]);
  return text || t(`${key}_other` as MessageKey, counted, ...values);
}

/** A number as the reader writes it. */
export const inFigures = (value: number): string => numberFormat(locale()).format(value);

/**
 * The locale for `Intl`: the reader's own preference in the language the messages are written in,
 * so that no German weekday stands in an English sentence.
 */
export function locale(): string {
  const language = t('language');
  const isSpoken = (tag: string) => tag === language || tag.startsWith(`${language}-`);
  return navigator.languages.find(isSpoken) ?? language;
}
