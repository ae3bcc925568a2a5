import ICAL from 'ical.js';

/** One time of an event, as another program understands the file. */
export interface ReadEvent {
  readonly uid: string;
  readonly title: string;
  readonly note: string | null;
  readonly start: string;
  readonly end: string;
}

/**
 * What a calendar shows between two instants, in order: the file as ical.js reads it, by the zones
 * in the file alone. Throws when two ways of counting the length of a series do not agree.
 */
export function readCalendar(text: string, from: string, to: string): ReadEvent[] {
  const root = new ICAL.Component(ICAL.parse(text) as never);
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  // Of itself it would take the exceptions of any series for those of every other.
  const alone = { strictExceptions: true, exceptions: [] };
  const all = root.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part, alone));
  const others = all.filter((event) => event.isRecurrenceException());
  const shown = all
    .filter((event) => !event.isRecurrenceException())
    .flatMap((event) => timesOf(event, others, Date.parse(to)));
  return shown
    .filter((one) => Date.parse(one.end) > Date.parse(from))
    .filter((one) => Date.parse(one.start) < Date.parse(to))
    .sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1));
}

const inOrder = ({ start, end, uid }: ReadEvent) => [start, end, uid].join();

function timesOf(event: ICAL.Event, others: readonly ICAL.Event[], to: number): ReadEvent[] {
  if (!event.isRecurring()) return [read(event, event.startDate, event.endDate)];
  const own = others.filter(({ uid }) => uid === event.uid);
  for (const other of own) event.relateException(other);
  const lasts = instant(event.endDate) - instant(event.startDate);
  const times: ReadEvent[] = [];
  const used = new Set<ICAL.Event>();
  const turns = event.iterator();
  for (let turn = turns.next(); turn && instant(turn) < to + DAY; turn = turns.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(turn);
    if (item !== event) used.add(item);
    else if (instant(endDate) - instant(startDate) !== lasts) {
      throw new Error(`${startDate.toString()} to ${endDate.toString()} has two readings`);
    }
    times.push(read(item, startDate, endDate));
  }
  const lost = own.find((other) => !used.has(other) && instant(other.recurrenceId) < to);
  if (lost) throw new Error(`${lost.recurrenceId.toString()} is no time of its series`);
  return times;
}

const DAY = 86_400_000;
const instant = (time: ICAL.Time) => time.toUnixTime() * 1000;
const iso = (time: ICAL.Time) => new Date(instant(time)).toISOString();

const read = (event: ICAL.Event, start: ICAL.Time, end: ICAL.Time): ReadEvent => ({
  uid: event.uid,
  title: event.summary,
  note: event.description,
  start: iso(start),
  end: iso(end),
});
