import {
  FEWEST_FOR_LINES,
  lastWeeks,
  sharedIn,
  type Pulse,
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

const WEEKS = 12;
const WIDEST = 284;

/** The last twelve weeks as two lines; under three shared ones, as words. */
export function PulseChart({ pulses, names, today }: PulsesOf) {
  const [place, width] = useWidth<HTMLDivElement>(WIDEST);
  const weeks = lastWeeks(today, WEEKS);
  const shared = sharedIn(pulses, weeks);
  if (shared.length < FEWEST_FOR_LINES) {
    return (
      <>
        <p class="pulse-what small t2">{t('pulseFew')}</p>
        {shared.length > 0 && (
          <ul class="pulse-few small num">
            {shared.toReversed().map((pulse) => (
              <li key={pulse.week}>{sharedWords(pulse, names, today)}</li>
            ))}
          </ul>
        )}
      </>
    );
  }
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
          label={linesWords(shared, names, today)}
        />
      </div>
      <p class="small t2">{t('pulseLine')}</p>
    </>
  );
}
