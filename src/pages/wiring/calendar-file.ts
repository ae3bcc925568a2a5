import { generateIcsRecurrenceRule, generateIcsText, generateIcsUtcDateTime } from 'ts-ics';
import {
  calendarOf,
  type CalendarSource,
  type CalendarZone,
  type SingleEvent,
  type WeeklyEvent,
} from '../../domain/schedule/calendar.ts';
import type { Weekday } from '../../domain/schedule/window.ts';
import { folded } from './folded.ts';

/** The if-then anchor of a window as a sentence. */
type Anchor = (when: string) => string;

/** An `.ics` file (RFC 5545): the same of the same source. Undefined where nothing is planned. */
export function calendarFile(source: CalendarSource, anchor: Anchor): string | undefined {
  const { weekly, single, zones } = calendarOf(source);
  if (weekly.length + single.length === 0) return undefined;
  const facts = factsFor(source.now, anchor);
  const lines = component('VCALENDAR', [
    'VERSION:2.0',
    'PRODID:-//Undivided//Undivided//EN',
    'CALSCALE:GREGORIAN',
    ...zones.flatMap(zoneLines),
    ...weekly.flatMap((event) => weeklyLines(event, facts(event))),
    ...single.flatMap((event) => timeLines(event, facts(event))),
  ]);
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function weeklyLines(event: WeeklyEvent, facts: readonly string[]): string[] {
  const { start, end, days, everyWeeks, without, otherwise } = event;
  const at = (name: string, wall: Temporal.PlainDateTime) =>
    `${name};TZID=${zoneName(event.zone)}:${wallText(wall)}`;
  const rule = generateIcsRecurrenceRule({
    frequency: 'WEEKLY',
    interval: everyWeeks,
    byDay: days.map((day) => ({ day: dayNames[day] })),
    workweekStart: 'MO',
  });
  return [
    ...component('VEVENT', [
      ...facts,
      at('DTSTART', start),
      at('DTEND', end),
      rule.trim(),
      ...without.map((wall) => at('EXDATE', wall)),
    ]),
    ...otherwise.flatMap(({ instead, occurrence }) =>
      timeLines(occurrence, [...facts, at('RECURRENCE-ID', instead)]),
    ),
  ];
}

const timeLines = (time: Pick<SingleEvent, 'start' | 'end'>, facts: readonly string[]) =>
  component('VEVENT', [
    ...facts,
    `DTSTART:${instantText(time.start)}`,
    `DTEND:${instantText(time.end)}`,
  ]);

const factsFor =
  (made: Temporal.Instant, anchor: Anchor) =>
  ({ uid, title, when }: Pick<SingleEvent, 'uid' | 'title' | 'when'>) => [
    `UID:${uid}`,
    `DTSTAMP:${instantText(made)}`,
    textLine('SUMMARY', title),
    ...(when === undefined ? [] : [textLine('DESCRIPTION', anchor(when))]),
  ];

/** One part a change: readers know best what to do with a change that has a day and no rule. */
function zoneLines({ zone, offset, changes }: CalendarZone): string[] {
  const always = ['DTSTART:19700101T000000', ...offsets(offset, offset)];
  return component('VTIMEZONE', [
    `TZID:${zoneName(zone)}`,
    ...component('STANDARD', always),
    ...changes.flatMap(({ wall, before, after }) =>
      component(isForward(before, after) ? 'DAYLIGHT' : 'STANDARD', [
        `DTSTART:${wallText(wall)}`,
        ...offsets(before, after),
      ]),
    ),
  ]);
}

const offsets = (before: string, after: string) => [
  `TZOFFSETFROM:${before.replaceAll(':', '')}`,
  `TZOFFSETTO:${after.replaceAll(':', '')}`,
];

const isForward = (before: string, after: string) => hours(after) > hours(before);
const hours = (offset: string) => Number(offset.slice(0, 3) + offset.slice(4, 6));

const component = (name: string, lines: readonly string[]) => [
  `BEGIN:${name}`,
  ...lines,
  `END:${name}`,
];

const dayNames = {
  mon: 'MO',
  tue: 'TU',
  wed: 'WE',
  thu: 'TH',
  fri: 'FR',
  sat: 'SA',
  sun: 'SU',
} as const satisfies Record<Weekday, string>;

/** A zone may be an offset alone, `+05:30`, and a colon would end its name. */
const zoneName = (zone: string) => zone.replaceAll(':', '');

/** What no line may hold is left out: it could be seen nowhere anyway. */
const textLine = (name: string, text: string) =>
  generateIcsText(name, text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '')).trim();

const wallText = (wall: Temporal.PlainDateTime) =>
  wall.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');

const instantText = (at: Temporal.Instant) =>
  generateIcsUtcDateTime(new Date(at.epochMilliseconds));
