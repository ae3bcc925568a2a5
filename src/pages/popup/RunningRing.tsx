import { minutesBetween, timeWords } from '../../domain/schedule/words.ts';
import { t, tn } from '../../platform/i18n.ts';
import { Ring } from '../../ui/figure/Ring.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { voice } from '../wiring/voice.ts';

const LONG = 99;

interface RunningRingProps {
  readonly present: Present;
  /** Minutes so far, with the part ahead as dots, instead of minutes left. */
  readonly soFar?: boolean;
}

/** The ring of what runs now, from the first start to the last end. */
export function RunningRing({ present: { plan, now }, soFar = false }: RunningRingProps) {
  const { until, running } = plan;
  const start = running[0]?.start;
  if (!until || !start) return null;
  const total = minutesBetween(start, until);
  const left = Math.max(0, minutesBetween(now, until));
  const shown = soFar ? Math.floor(total - left) : Math.ceil(left);
  const isLong = shown > LONG;
  const unit = soFar
    ? t(isLong ? 'unitSoFar' : 'unitMinutesSoFar')
    : t(isLong ? 'unitLeft' : 'unitMinutesLeft');
  return (
    <section class="ring">
      <Ring
        share={soFar ? 1 - left / total : left / total}
        count={countWords(shown)}
        unit={unit}
        label={tn(soFar ? 'minutesSoFarLabel' : 'minutesLeftLabel', shown)}
        soFar={soFar}
      />
    </section>
  );
}

/** "72", or "2 h 10" over ninety-nine minutes. */
export const countWords = (minutes: number): string =>
  minutes > LONG
    ? t('lengthHours', Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'))
    : String(minutes);

/** "Dinner and after, until 22:00". */
export function untilWords({ plan, zone }: Present): string {
  const { until } = plan;
  if (!until) return '';
  const last = plan.running.find((o) => o.end.equals(until));
  const time = timeWords(until.toZonedDateTimeISO(zone).toPlainTime(), voice);
  return t('titleUntil', last?.window.title || t('begunTitle'), time);
}
