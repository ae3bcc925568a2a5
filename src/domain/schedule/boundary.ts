/**
 * The instant of a wall-clock boundary. A time that a clock change skips snaps to the change; a
 * time that comes twice counts from the earlier (a start) to the later (an end).
 */
export function boundaryAt(
  date: Temporal.PlainDate,
  time: Temporal.PlainTime,
  zone: string,
  edge: 'start' | 'end',
): Temporal.Instant {
  const wall = date.toPlainDateTime(time);
  const side = edge === 'start' ? 'earlier' : 'later';
  const here = wall.toZonedDateTime(zone, { disambiguation: side });
  if (here.toPlainDateTime().equals(wall)) return here.toInstant();
  // The earlier reading of a time that is skipped lies before the change.
  const change = wall
    .toZonedDateTime(zone, { disambiguation: 'earlier' })
    .getTimeZoneTransition('next');
  return (change ?? wall.toZonedDateTime(zone, { disambiguation: 'later' })).toInstant();
}
