import { dayWords, timeWords, type Voice } from '../../domain/schedule/words.ts';
import type { Occurrence } from '../../domain/schedule/occurrence.ts';
import { locale, t } from '../../platform/i18n.ts';
import type { Present } from '../wiring/usePlan.ts';
import { voice } from '../wiring/voice.ts';

/** The voice for the middle of a sentence: "tonight", where a beginning says "Tonight". */
const inside: Voice = {
  ...voice,
  say: (key, ...values) => {
    if (key === 'dayToday') return t('optionsToday');
    if (key === 'dayTonight') return t('optionsTonight');
    return key === 'dayTomorrow' ? t('optionsTomorrow') : voice.say(key, ...values);
  },
};

type Moment = Pick<Present, 'now' | 'zone'>;

/** "tonight, 19:30" */
export function instantInside(at: Temporal.Instant, { now, zone }: Moment): string {
  const start = at.toZonedDateTimeISO(zone);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const day = dayWords(start, today, inside);
  return inside.say('dayThenTime', day, timeWords(start.toPlainTime(), inside));
}

export const startInside = (o: Pick<Occurrence, 'start'>, moment: Moment): string =>
  instantInside(o.start, moment);

/** The line at the foot of the sidebar. */
export function nextWords({ plan, now, zone }: Present): string {
  const clock = (at: Temporal.Instant) =>
    timeWords(at.toZonedDateTimeISO(zone).toPlainTime(), voice);
  if (plan.resumesAt) return t('optionsPausedUntil', clock(plan.resumesAt));
  if (plan.until) return t('optionsNowUntil', clock(plan.until));
  return plan.next ? t('optionsNext', startInside(plan.next, { now, zone })) : t('optionsNoNext');
}

/** "news.example, social.example and shop.example" */
export const listWords = (items: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);

/** "Wednesday 25 November" */
export const dateWords = (iso: string): string =>
  Temporal.PlainDate.from(iso).toLocaleString(locale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
