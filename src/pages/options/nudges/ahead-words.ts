import type { DayAhead, OccurrenceAhead } from '../../../domain/checkins/ahead.ts';
import { isOvernight } from '../../../domain/schedule/window.ts';
import { clockWords } from '../../../domain/schedule/words.ts';
import { t, type MessageKey } from '../../../platform/i18n.ts';
import { voice } from '../../wiring/voice.ts';

interface Here {
  readonly now: Temporal.Instant;
  readonly zone: string;
}

/**
 * Each occurrence of some days as a few sentences. The hour a window opens is said the first time, and
 * again only where it is another.
 */
export function aheadWords(days: readonly DayAhead[], here: Here): readonly (readonly string[])[] {
  const said = new Set<string>();
  return days.map(({ occurrences }) =>
    occurrences.map((one) => {
      const { window, start } = one.occurrence;
      const opens = `${window.id} ${clockWords(start, here.zone, voice)}`;
      const isSaid = said.has(opens);
      said.add(opens);
      return [begins(one, here, isSaid), ...rest(one, here)].join(' ');
    }),
  );
}

function begins(
  { occurrence, opening }: OccurrenceAhead,
  { now, zone }: Here,
  isSaid: boolean,
): string {
  const { start, end, window } = occurrence;
  const clock = clockWords(start, zone, voice);
  if (Temporal.Instant.compare(start, now) <= 0) {
    return t('aheadRuns', window.title, clockWords(end, zone, voice));
  }
  if (!opening) return t('aheadBegins', window.title, clock);
  const key: MessageKey = `opens_${opening}`;
  return isSaid
    ? t('aheadOpens', window.title, t(key))
    : t('aheadOpensAt', window.title, t(key), clock);
}

function rest(one: OccurrenceAhead, { now, zone }: Here): string[] {
  const { occurrence, opening, middle, closing } = one;
  if (middle && Temporal.Instant.compare(middle.at, now) > 0) {
    const key: MessageKey = `ahead_${middle.kind}`;
    return [t('aheadNear', t(key), clockWords(middle.at, zone, voice))];
  }
  if (closing) {
    const key: MessageKey = `closes_${closing}`;
    return [t(key)];
  }
  if (isOvernight(occurrence.window)) return [t('aheadUntilMorning')];
  return opening || middle ? [] : [t('aheadNothingElse')];
}
