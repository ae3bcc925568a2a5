import {
  FEWEST_FOR_LINES,
  lastWeeks,
  sharedIn,
  type Pulse,
  type SharedPulse,
} from '../../../../domain/together/pulse.ts';
import { t } from '../../../../platform/i18n.ts';
import { ClosenessLines } from '../../../../ui/figure/ClosenessLines.tsx';
import { useWidth } from '../../../../ui/useWidth.ts';
import { monthsUnder } from '../weeks/axis.ts';
import { linesWords, sharedWords } from './pulse-words.ts';

export interface PulsesOf {
  readonly pulses: readonly Pulse[];
  readonly names: readonly [string, string];
  readonly today: Temporal.PlainDate;
}

interface PulseChartProps extends PulsesOf {
  /** None, one or two, as the agreement has them. */
  readonly agreed: readonly string[];
}

const WEEKS = 12;
const WIDEST = 284;

/** The last twelve weeks as two lines; under three shared ones, as words. */
export function PulseChart({ pulses, names, agreed, today }: PulseChartProps) {
  const weeks = lastWeeks(today, WEEKS);
  const shared = sharedIn(pulses, weeks);
  if (shared.length >= FEWEST_FOR_LINES) {
    return (
      <Lines
        weeks={weeks}
        shared={shared}
        names={names}
        label={linesWords(shared, agreed, today)}
      />
    );
  }
  return (
    <>
      <p class="pulse-what small t2">{t('pulseFew')}</p>
      {shared.length > 0 && (
        <ul class="pulse-few small num">
          {shared.toReversed().map((pulse) => (
            <li key={pulse.week}>{sharedWords(pulse, agreed, today)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

interface LinesProps {
  /** Mondays, the oldest first. */
  readonly weeks: readonly string[];
  readonly shared: readonly SharedPulse[];
  readonly names: readonly [string, string];
  readonly label: string;
}

/** By itself, so that it is measured when it appears. */
function Lines({ weeks, shared, names, label }: LinesProps) {
  const [place, width] = useWidth<HTMLDivElement>(WIDEST);
  return (
    <>
      <div class="weeks-figure" ref={place}>
        <ClosenessLines
          points={shared.map(({ week, ...both }) => ({ week: weeks.indexOf(week), ...both }))}
          weeks={WEEKS}
          words={monthsUnder(weeks, width)}
          names={names}
          close={t('closeness5')}
          far={t('closeness1')}
          width={width}
          label={label}
        />
      </div>
      <p class="small t2">{t('pulseLine')}</p>
    </>
  );
}
