/** The clocks of a zone being put forward or back. */
export interface ClockChange {
  readonly at: Temporal.Instant;
  /** What the clocks show as it happens, before they are changed. */
  readonly wall: Temporal.PlainDateTime;
  /** Offsets from UTC, as `+01:00`. */
  readonly before: string;
  readonly after: string;
}

/** The changes of `zone` after `from`, up to the last day of the year `lastYear`, in order. */
export function clockChanges(
  zone: string,
  from: Temporal.Instant,
  lastYear: number,
): ClockChange[] {
  const changes: ClockChange[] = [];
  let here = from.toZonedDateTimeISO(zone);
  for (;;) {
    const next = here.getTimeZoneTransition('next');
    if (!next || next.year > lastYear) return changes;
    const at = next.toInstant();
    const wall = at.toZonedDateTimeISO(here.offset).toPlainDateTime();
    if (next.offset !== here.offset) {
      changes.push({ at, wall, before: here.offset, after: next.offset });
    }
    here = next;
  }
}
