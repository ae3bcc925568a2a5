import { dateFormat } from '../../../../domain/schedule/formats.ts';
import { locale } from '../../../../platform/i18n.ts';
import type { AxisWord } from '../../../../ui/figure/FlameStacks.tsx';

/** From one month's name to the next, px. */
const ROOM = 34;

/**
 * The months under a chart of weeks, `width` px wide: each under the first Monday in it, the first
 * under where the chart begins. Where two would touch, the older one is left out.
 */
export function monthsUnder(weeks: readonly string[], width: number): AxisWord[] {
  const room = (ROOM * weeks.length) / width;
  const words: AxisWord[] = [];
  let next = Infinity;
  for (const [week, monday] of [...weeks.entries()].toReversed()) {
    const isFirst = weeks[week - 1]?.slice(0, 7) !== monday.slice(0, 7);
    if (!isFirst || next - week < room) continue;
    words.unshift({ week, text: monthWords(monday) });
    next = week;
  }
  return words;
}

/** "Nov" */
const monthWords = (iso: string) =>
  dateFormat(locale(), { month: 'short' }).format(Temporal.PlainDate.from(iso));
