/** A change of the offset of a zone, and what the clocks on the wall read around it. */
export interface Change {
  readonly zone: string;
  readonly at: Temporal.Instant;
  /** What the clocks would have shown without the change, and what they show. */
  readonly before: Temporal.PlainDateTime;
  readonly after: Temporal.PlainDateTime;
}

/** Zones whose clocks do something out of the ordinary. */
export const oddZones = [
  'Australia/Lord_Howe', // half an hour
  'Africa/Cairo', // at midnight
  'Pacific/Apia', // skipped 30 December 2011
  'Antarctica/Troll', // two hours
  'Asia/Kathmandu', // +05:45
  'Pacific/Chatham', // +12:45
] as const;

/** The changes of `zone` within the years `[first, last]`, in order. */
export function changesIn(zone: string, first: number, last: number): Change[] {
  const changes: Change[] = [];
  let here = Temporal.ZonedDateTime.from(`${first}-01-01T00:00[${zone}]`);
  for (;;) {
    const next = here.getTimeZoneTransition('next');
    if (!next || next.year > last) return changes;
    const at = next.toInstant();
    const before = at.toZonedDateTimeISO(here.offset).toPlainDateTime();
    changes.push({ zone, at, before, after: next.toPlainDateTime() });
    here = next;
  }
}

/** One zone for each different history of offsets within the years; the odd ones keep their name. */
export function differentZones(first: number, last: number): string[] {
  const histories = new Map<string, string>();
  for (const zone of [...oddZones, ...Intl.supportedValuesOf('timeZone')]) {
    const start = Temporal.ZonedDateTime.from(`${first}-01-01T00:00[${zone}]`);
    const changes = changesIn(zone, first, last);
    const history = [start.offset, ...changes.map(({ at, after }) => `${at} ${after}`)].join();
    if (!histories.has(history)) histories.set(history, zone);
  }
  return [...histories.values()];
}
