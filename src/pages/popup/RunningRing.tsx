import { minutesBetween } from '../../domain/schedule/words.ts';
import { t, tn } from '../../platform/i18n.ts';
import { Ring } from '../../ui/figure/Ring.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { countWords, LONG } from '../wiring/running-words.ts';

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
