import { t, type MessageKey } from '../../platform/i18n.ts';

const ORDINALS: readonly MessageKey[] = [
  'ordinal_1',
  'ordinal_2',
  'ordinal_3',
  'ordinal_4',
  'ordinal_5',
  'ordinal_6',
  'ordinal_7',
  'ordinal_8',
  'ordinal_9',
  'ordinal_10',
];
const NUMBERS: Readonly<Record<number, MessageKey>> = {
  3: 'number_3',
  5: 'number_5',
  6: 'number_6',
  7: 'number_7',
  10: 'number_10',
};

/** "First" for 0, and so on; a figure where words end. */
export function ordinalWords(index: number): string {
  const key = ORDINALS[index];
  return key ? t(key) : String(index + 1);
}

/** "six"; a figure where there is no word for it. */
export function wordFor(count: number): string {
  const key = NUMBERS[count];
  return key ? t(key) : String(count);
}
