import { t, type MessageKey } from '../../platform/i18n.ts';

const ORDINALS: readonly MessageKey[] = [
  'ordinal_1',
  'ordinal_2',
  'ordinal_3',
  'ordinal_4',
  'ordinal_5',
  'ordinal_6',
];

/** "First" for 0, and so on; a figure where words end. */
export function ordinalWords(index: number): string {
  const key = ORDINALS[index];
  return key ? t(key) : String(index + 1);
}
