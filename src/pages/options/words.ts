import { BEGUN_ID } from '../../domain/plan.ts';
import { occurrenceWords, startWords, timeWords, type Voice } from '../../domain/schedule/words.ts';
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
export const startInside = (o: Occurrence, { now, zone }: Moment): string =>
  startWords(o, zone, now, inside);

/** "tonight, 19:30 to 22:00" */
export const spanInside = (o: Occurrence, { now, zone }: Moment): string =>
  occurrenceWords(o, zone, now, inside);

/** The line at the foot of the sidebar. */
export function nextWords({ plan, now, zone }: Present): string {
  const clock = (at: Temporal.Instant) =>
    timeWords(at.toZonedDateTimeISO(zone).toPlainTime(), voice);
  if (plan.resumesAt) return t('optionsPausedUntil', clock(plan.resumesAt));
  if (plan.until) return t('optionsNowUntil', clock(plan.until));
  return plan.next ? t('optionsNext', startInside(plan.next, { now, zone })) : t('optionsNoNext');
}

export const titleOf = (o: Occurrence): string =>
  o.window.id === BEGUN_ID ? t('begunTitle') : o.window.title;

/** "news.example, social.example and shop.example" */
export const listWords = (items: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);

/** "Wednesday 25 November" */
export const dateWords = (iso: string, form: 'long' | 'short' = 'long'): string =>
  Temporal.PlainDate.from(iso).toLocaleString(
    locale(),
    form === 'long'
      ? { weekday: 'long', day: 'numeric', month: 'long' }
      : { day: 'numeric', month: 'long' },
  );
