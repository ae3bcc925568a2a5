import { useMemo, useState } from 'preact/hooks';
import type { Kept } from '../../../../domain/evening/kept.ts';
import { dayOf, firstSince, stillToday, weeksOf } from '../../../../domain/evening/weeks.ts';
import { weekOf } from '../../../../domain/together/pulse.ts';
import { t } from '../../../../platform/i18n.ts';
import { FlameStacks } from '../../../../ui/figure/FlameStacks.tsx';
import { Link } from '../../../../ui/Link.tsx';
import { useWidth } from '../../../../ui/useWidth.ts';
import type { Present } from '../../../wiring/usePlan.ts';
import { monthsUnder } from '../weeks/axis.ts';
import { chartWords, sinceWords, tonightWords } from './evening-words.ts';

interface EveningsChartProps {
  readonly kept: readonly Kept[];
  readonly present: Present;
}

const SEASON = 12;
const YEAR = 52;
const WIDEST = 284;

/** Twelve weeks of flames or a year of them, what may still be kept today as an outline. */
export function EveningsChart({ kept, present }: EveningsChartProps) {
  const [isYear, setIsYear] = useState(false);
  const [place, width] = useWidth<HTMLDivElement>(WIDEST);
  const { now, zone } = present;
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const { counted, first } = useMemo(() => {
    const weeks = weeksOf(kept, today, zone, isYear ? YEAR : SEASON);
    return { counted: weeks, first: firstSince(kept, weeks[0]?.week ?? '', zone) };
  }, [kept, today.toString(), zone, isYear]);
  const ahead = stillToday(present);
  const startsIn = (week: string) =>
    ahead.filter((o) => weekOf(dayOf(o.start.toString(), zone)) === week).length;
  const weeks = counted.map(({ week, count }) => ({ kept: count, ahead: startsIn(week) }));
  return (
    <>
      <div class="weeks-figure" ref={place}>
        <FlameStacks
          weeks={weeks}
          words={monthsUnder(
            counted.map(({ week }) => week),
            width,
          )}
          width={width}
          label={chartWords(weeks)}
        />
      </div>
      <p class="weeks-line small t2 num">
        <span>{sinceWords(counted, first, present)}</span>
        <span>{tonightWords(counted, ahead, zone)}</span>
      </p>
      <div class="weeks-links">
        <Link onPress={() => setIsYear(!isYear)}>
          {t(isYear ? 'eveningsShowSeason' : 'eveningsShowYear')}
        </Link>
      </div>
    </>
  );
}
