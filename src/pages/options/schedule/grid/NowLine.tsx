import { DAY_MINUTES } from '../../../../domain/schedule/blocks.ts';

export interface NowLineProps {
  readonly first: Temporal.PlainDate;
  readonly now: Temporal.ZonedDateTime;
}

/** Where in the week it is now; nothing in another week. */
export function NowLine({ first, now }: NowLineProps) {
  const day = first.until(now.toPlainDate(), { largestUnit: 'days' }).days;
  if (day < 0 || day > 6) return null;
  const top = ((now.hour * 60 + now.minute) / DAY_MINUTES) * 100;
  return (
    <i class="now-line" style={{ 'inset-inline-start': `${(day * 100) / 7}%`, top: `${top}%` }} />
  );
}
