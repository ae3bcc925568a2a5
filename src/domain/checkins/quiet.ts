import { boundaryAt } from '../schedule/boundary.ts';
import { after } from '../schedule/occurrence.ts';
import type { Nudges } from './nudges.ts';

type Quiet = Nudges['quiet'];

interface Span {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
}

/** Whether a clock on the wall reads a quiet hour. */
export function isQuiet({ from, to }: Quiet, here: Temporal.ZonedDateTime): boolean {
  const clock = here.toPlainTime().toString({ smallestUnit: 'minute' });
  return from <= to ? from <= clock && clock < to : from <= clock || clock < to;
}

/**
 * The part of a span that the quiet hours leave: from their end where it begins in them, and up to
 * their next beginning. Undefined when nothing is left.
 */
export function awakePart(span: Span, quiet: Quiet, zone: string): Span | undefined {
  if (isFarFrom(span, quiet, zone)) return span;
  let { start, end } = span;
  for (const hours of quietBetween(span, quiet, zone)) {
    if (!after(hours.start, start) && after(hours.end, start)) start = hours.end;
    else if (after(hours.start, start) && after(end, hours.start)) end = hours.start;
  }
  return after(end, start) ? { start, end } : undefined;
}

/** Whether the clocks on the wall alone say that a span does not touch the quiet hours. */
function isFarFrom({ start, end }: Span, { from, to }: Quiet, zone: string): boolean {
  const [first, last] = [start, end].map((instant) => instant.toZonedDateTimeISO(zone));
  if (!first || !last || !first.toPlainDate().equals(last.toPlainDate())) return false;
  if (first.offsetNanoseconds !== last.offsetNanoseconds) return false;
  const [begins, ends] = [first, last].map((one) => one.toPlainTime().toString());
  if (!begins || !ends) return false;
  return from <= to ? ends < from || begins > `${to}:00` : begins > `${to}:00` && ends < from;
}

/** The quiet hours that touch a span, in order. */
function quietBetween(span: Span, { from, to }: Quiet, zone: string): Span[] {
  if (from === to) return [];
  const last = span.end.toZonedDateTimeISO(zone).toPlainDate();
  const spans: Span[] = [];
  let date = span.start.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 });
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    const until = to < from ? date.add({ days: 1 }) : date;
    const start = boundaryAt(date, Temporal.PlainTime.from(from), zone, 'start');
    const end = boundaryAt(until, Temporal.PlainTime.from(to), zone, 'end');
    if (after(end, span.start) && after(span.end, start)) spans.push({ start, end });
  }
  return spans;
}
