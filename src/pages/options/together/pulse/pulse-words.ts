import {
  closenesses,
  type Closeness,
  type SharedPulse,
} from '../../../../domain/together/pulse.ts';
import { dateFormat } from '../../../../domain/schedule/formats.ts';
import { locale, t, tn } from '../../../../platform/i18n.ts';
import { nameWithin } from '../../../wiring/voice.ts';

const words = {
  1: () => t('closeness1'),
  2: () => t('closeness2'),
  3: () => t('closeness3'),
  4: () => t('closeness4'),
  5: () => t('closeness5'),
} as const;

/** "a little apart" */
export const closenessWords = (closeness: Closeness): string => words[closeness]();

/** What can be tapped, from far apart to close. */
export const taps = () => closenesses.map((value) => ({ value, label: closenessWords(value) }));

/** "23 November", and the year when it is another. */
export function weekWords(week: string, today: Temporal.PlainDate): string {
  const monday = Temporal.PlainDate.from(week);
  const isThisYear = monday.year === today.year;
  const form = {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : ({ year: 'numeric' } as const)),
  } as const;
  return dateFormat(locale(), form).format(monday);
}

/** "Week of 23 November: Noa close, the other in between." */
export const sharedWords = (
  { week, first, second }: SharedPulse,
  names: readonly string[],
  today: Temporal.PlainDate,
): string =>
  t(
    'pulseShared',
    weekWords(week, today),
    nameWithin(names, 0),
    closenessWords(first),
    nameWithin(names, 1),
    closenessWords(second),
  );

/** The lines as a sentence: over how many weeks, and what the last of them was. */
export const linesWords = (
  shared: readonly SharedPulse[],
  names: readonly string[],
  today: Temporal.PlainDate,
): string => {
  const last = shared.at(-1);
  const over = tn('pulseOver', shared.length);
  return last ? `${over} ${sharedWords(last, names, today)}` : over;
};
