import { deedClause, placeClause } from '../../domain/together/clause.ts';
import { isDay } from '../../domain/together/date-plan.ts';
import { lookBackOn, type SmallPromise } from '../../domain/together/promise.ts';
import { locale, t } from '../../platform/i18n.ts';
import type { Present } from './usePlan.ts';
import { dateWords, dayName } from './words.ts';

type Around = Pick<Present, 'agreement' | 'now' | 'zone'>;
/** A weekday alone is clear this many days before and after. */
const NEAR = 6;

/**
 * "On Friday, at my desk after lunch, I will print one photo.", or that I was going to, once that
 * day is over. What is not said yet is left open.
 */
export function promiseWords(
  { what, where, on }: Pick<SmallPromise, 'what' | 'where' | 'on'>,
  around: Around,
): string {
  const day = nearDayWords(on, around) || '…';
  const place = placeClause(where, speechOf(around));
  const deed = deedWords({ what }, around);
  const isOver = isDay(on) && on < todayOf(around).toString();
  const will = deed ? t(isOver ? 'promiseWas' : 'promiseWill', deed) : t('promiseWillOpen');
  return place ? t('promiseThere', day, place, will) : t('promiseThen', day, will);
}

/** "print one photo for the hall" */
export const deedWords = ({ what }: Pick<SmallPromise, 'what'>, around: Around): string =>
  deedClause(what, t('promiseWillWords').split('|'), speechOf(around));

/** "one look back on Saturday"; nothing without a day. */
export const lookBackWords = ({ on }: Pick<SmallPromise, 'on'>, around: Around): string =>
  isDay(on) ? t('promiseLookBackOn', nearDayWords(lookBackOn({ on }), around)) : '';

/** "Friday", or with its date when it is further off; nothing for what is no day. */
export function nearDayWords(on: string, { now, zone }: Pick<Around, 'now' | 'zone'>): string {
  if (!isDay(on)) return '';
  const today = todayOf({ now, zone });
  const days = today.until(on, { largestUnit: 'days' }).days;
  return Math.abs(days) > NEAR ? dateWords(on) : dayName(on);
}

const speechOf = ({ agreement }: Around) => ({ names: agreement.names, locale: locale() });
const todayOf = ({ now, zone }: Pick<Around, 'now' | 'zone'>) =>
  now.toZonedDateTimeISO(zone).toPlainDate();
