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
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  const skipped = !earlier.toPlainDateTime().equals(wall);
  if (skipped) {
    const change = earlier.getTimeZoneTransition('next');
    return (change ?? later).toInstant();
  }
  return (edge === 'start' ? earlier : later).toInstant();
}
