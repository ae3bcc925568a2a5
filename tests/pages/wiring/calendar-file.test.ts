import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarSource } from '../../../src/domain/schedule/calendar.ts';
import { occurrencesBetween } from '../../../src/domain/schedule/occurrence.ts';
import { weekdays, type ScreenFreeWindow } from '../../../src/domain/schedule/window.ts';
import { calendarFile } from '../../../src/pages/wiring/calendar-file.ts';
import { aScheduleWindow, deviceZone, words } from '../../domain/arbitraries.ts';
import { changesIn, oddZones } from '../../domain/zones.ts';
import { aOneOff, aWindow, HOME, local } from '../../support/builders.ts';
import { readCalendar } from '../../support/calendar-reader.ts';

const [FROM, TO] = ['2026-01-01T00:00:00Z', '2029-01-01T00:00:00Z'];

const fileOf = (over: Partial<CalendarSource>) =>
  calendarFile(
    { windows: [], letGo: [], dates: [], zone: HOME, now: local('2026-01-01 00:30'), ...over },
    (when) => `When ${when}`,
  ) ?? '';
const read = (over: Partial<CalendarSource>, from = FROM, to = TO) => {
  const text = fileOf(over);
  return text === '' ? [] : readCalendar(text, from, to);
};
const line = (...parts: readonly string[]) => parts.join(' | ');
const shown = (over: Partial<CalendarSource>) =>
  read(over)
    .map(({ title, start, end }) => line(title, start, end))
    .sort();

const iso = (at: Temporal.Instant) => new Date(at.epochMilliseconds).toISOString();
const occurrences = (windows: readonly ScreenFreeWindow[], zone: string) =>
  occurrencesBetween(windows, Temporal.Instant.from(FROM), Temporal.Instant.from(TO), zone);
/** What really happens, in the words of the reader. */
const happening = ({ windows = [], letGo = [], zone = HOME }: Partial<CalendarSource>) =>
  occurrences(windows, zone)
    .filter(({ key }) => !letGo.includes(key))
    .map(({ window, start, end }) => line(window.title, iso(start), iso(end)))
    .sort();
/** Starts and ends on the clocks of a zone between two dates. */
const clocks = (over: Partial<CalendarSource>, from: string, to: string, zone = HOME) =>
  read(over, from, to).map(({ start, end }) =>
    [start, end]
      .map((at) => Temporal.Instant.from(at).toZonedDateTimeISO(zone))
      .map((at) => at.toString({ smallestUnit: 'minute', timeZoneName: 'never' }))
      .join(' '),
  );

const clock = (of: Temporal.PlainDateTime, minutes: number) =>
  of.add({ minutes }).toPlainTime().toString({ smallestUnit: 'minute' });

/** Titles by which the reader's answers are told apart. */
const named = (windows: readonly ScreenFreeWindow[]): ScreenFreeWindow[] =>
  windows.map((window, at) => Object.assign({}, window, { id: `w${at}`, title: `Window ${at}` }));

describe('another program finds', () => {
  const someWindows = fc.array(aScheduleWindow, { minLength: 1, maxLength: 2 }).map(named);
  const picks = fc.array(fc.nat(), { maxLength: 12 });

  test('any windows at their instants for three years, less what was let go', () => {
    fc.assert(
      fc.property(someWindows, deviceZone, picks, (windows, zone, picked) => {
        const all = occurrences(windows, zone);
        const letGo = picked.flatMap((pick) => all[pick % all.length]?.key ?? []);
        expect(shown({ windows, zone, letGo })).toEqual(happening({ windows, zone, letGo }));
      }),
      { numRuns: 50 },
    );
  });

  test.each([HOME, 'America/New_York', 'America/St_Johns', 'Africa/Casablanca', ...oddZones])(
    'windows in every way across the clock changes of %s',
    (zone) => {
      const windows = changesIn(zone, 2026, 2028).flatMap(({ before, after }) => {
        const low = Temporal.PlainDateTime.compare(before, after) < 0 ? before : after;
        const high = low === before ? after : before;
        const days = [low, high].map((at) => weekdays[at.dayOfWeek - 1] ?? 'sun');
        const spans: [string, string][] = [
          [clock(low, 0), clock(high, 0)],
          [clock(low, 10), clock(high, -5)],
          [clock(low, -30), clock(high, 30)],
          [clock(low, -30), clock(low, 0)],
          [clock(low, 15), clock(high, 90)],
          [clock(high, 0), clock(high, -5)],
          ['20:00', clock(low, 20)],
        ];
        return spans.map(([start, end]) => aWindow({ start, end, days: [...new Set(days)] }));
      });
      const different = new Map(windows.map((window) => [JSON.stringify(window), window]));
      const all = named([...different.values(), aWindow({ start: '22:00', end: '06:30' })]);
      expect(shown({ windows: all, zone })).toEqual(happening({ windows: all, zone }));
    },
  );

  test('an evening of Paris at the same hour before and after the clocks go forward', () => {
    const windows = [aWindow({ days: ['sat', 'sun'], start: '19:30', end: '22:00' })];
    expect(clocks({ windows }, '2026-03-28', '2026-03-30')).toEqual([
      '2026-03-28T19:30+01:00 2026-03-28T22:00+01:00',
      '2026-03-29T19:30+02:00 2026-03-29T22:00+02:00',
    ]);
  });

  test('a night of Paris of seven hours and a half in spring, of nine and a half in autumn', () => {
    const windows = [aWindow({ days: ['sat'], start: '22:00', end: '06:30' })];
    expect(clocks({ windows }, '2026-03-28', '2026-03-30')).toEqual([
      '2026-03-28T22:00+01:00 2026-03-29T06:30+02:00',
    ]);
    expect(clocks({ windows }, '2026-10-24', '2026-10-26')).toEqual([
      '2026-10-24T22:00+02:00 2026-10-25T06:30+01:00',
    ]);
  });

  test('nothing on the night when the clocks skip the whole window', () => {
    const windows = [aWindow({ days: ['sun'], start: '02:15', end: '02:45' })];
    expect(clocks({ windows }, '2026-03-22', '2026-04-06')).toEqual([
      '2026-03-22T02:15+01:00 2026-03-22T02:45+01:00',
      '2026-04-05T02:15+02:00 2026-04-05T02:45+02:00',
    ]);
  });

  test('the whole of an hour that comes twice', () => {
    const windows = [aWindow({ days: ['sun'], start: '01:00', end: '01:30' })];
    const zone = 'America/New_York';
    expect(clocks({ windows, zone }, '2026-11-01', '2026-11-02', zone)).toEqual([
      '2026-11-01T01:00-04:00 2026-11-01T01:30-05:00',
    ]);
  });

  test('a window by its own zone, whatever that of the device', () => {
    const windows = [aWindow({ days: ['fri'], zone: 'America/New_York' })];
    const found = clocks({ windows }, '2026-03-12', '2026-03-15', 'America/New_York');
    expect(found).toEqual(['2026-03-13T18:00-04:00 2026-03-13T20:00-04:00']);
  });

  test('every second week counted from the week of its first day', () => {
    const windows = [aWindow({ days: ['mon', 'sun'], everyWeeks: 2, from: '2026-11-25' })];
    const starts = read({ windows }, '2026-11-01', '2026-12-28').map(({ start }) => start);
    expect(starts.map((start) => start.slice(0, 10))).toEqual([
      '2026-11-29',
      '2026-12-07',
      '2026-12-13',
      '2026-12-21',
      '2026-12-27',
    ]);
  });

  test('no window that was skipped, and those around it', () => {
    const over = { windows: [aWindow({ days: ['thu'] })], letGo: ['dinner@2026-06-11'] };
    const starts = read(over, '2026-06-01', '2026-06-20').map(({ start }) => start.slice(0, 10));
    expect(starts).toEqual(['2026-06-04', '2026-06-18']);
  });

  test('a window that happens once, unless it was skipped', () => {
    const windows = [aOneOff({ on: '2026-12-24', start: '17:00', end: '01:00' })];
    expect(clocks({ windows }, FROM, TO)).toEqual([
      '2026-12-24T17:00+01:00 2026-12-25T01:00+01:00',
    ]);
    expect(fileOf({ windows, letGo: ['eve@2026-12-24'] })).toBe('');
  });

  test('a planned date, with its title and as long as its idea', () => {
    const date = { id: 'd1', title: 'One bench', on: '2026-07-14', at: '19:30', minutes: 45 };
    expect(read({ dates: [date, { ...date, id: 'd0', on: '2025-12-28' }] })).toEqual([
      {
        uid: 'date.d1@undivided.example',
        title: 'One bench',
        note: null,
        start: '2026-07-14T17:30:00.000Z',
        end: '2026-07-14T18:15:00.000Z',
      },
    ]);
  });

  test.each([
    ['over a month’s end', '2026-11-29', 2, '2026-11-29T17:00+01:00 2026-12-01T17:00+01:00'],
    ['on a leap day', '2028-02-27', 2, '2028-02-27T17:00+01:00 2028-02-29T17:00+01:00'],
    ['when clocks go forward', '2026-03-28', 1, '2026-03-28T17:00+01:00 2026-03-29T17:00+02:00'],
    ['when clocks go back', '2026-10-24', 2, '2026-10-24T17:00+02:00 2026-10-26T17:00+01:00'],
  ])('nights away that end at the same hour, %s', (_, on, nights, times) => {
    const trip = { id: 't1', title: 'The lake', on, at: '17:00', nights };
    expect(clocks({ dates: [trip] }, FROM, TO)).toEqual([times]);
  });

  test('a week from its Monday on', () => {
    const windows = [aWindow({ days: ['mon', 'wed'] })];
    const now = local('2026-11-25 20:30');
    expect(read({ windows, now }, '2026-11-01', '2026-11-30').map(({ start }) => start)).toEqual([
      '2026-11-23T17:00:00.000Z',
      '2026-11-25T17:00:00.000Z',
    ]);
  });
});

describe('the words', () => {
  const note = 'dinner, soup; or\nbread \\ salt 🥣';

  test('come back as they were, with what separates and breaks lines', () => {
    const windows = [aOneOff({ on: '2026-12-24', title: '__proto__; a,b \\n 👩‍❤️‍👩', when: note })];
    const [event] = read({ windows });
    expect([event?.title, event?.note]).toEqual([windows[0]?.title, `When ${note}`]);
  });

  test('of any script come back, in lines of at most 75 bytes', () => {
    fc.assert(
      fc.property(words(60), words(80), (title, when) => {
        const text = fileOf({ windows: [aOneOff({ on: '2026-12-24', title, when })] });
        const bytes = text.split('\r\n').map((one) => new TextEncoder().encode(one).length);
        expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
        expect(readCalendar(text, FROM, TO)).toMatchObject([{ title, note: `When ${when}` }]);
      }),
    );
  });

  test('cannot add a line, and carry nothing that is no letter', () => {
    const title = 'Dinner\r\nATTENDEE:mailto:a@b.example\u0007\u0085';
    const text = fileOf({ windows: [aOneOff({ on: '2026-12-24', title })] });
    expect(text).toContain('SUMMARY:Dinner\\nATTENDEE:mailto:a@b.example\r\n');
    expect(text).not.toMatch(/\r\nATTENDEE/);
  });
});

describe('the file', () => {
  const windows = [aWindow({ days: ['mon'], when: 'the table is set' })];

  test('is the same for the same agreement, and names nobody', () => {
    expect(fileOf({ windows })).toBe(fileOf({ windows }));
    expect(fileOf({ windows })).not.toMatch(/ATTENDEE|ORGANIZER|@(?!undivided\.example)/);
  });

  test('says in a few lines what happens each week', () => {
    const text = fileOf({ windows, letGo: ['dinner@2026-02-02'] });
    expect(/BEGIN:VEVENT[^]*END:VEVENT/.exec(text)?.[0].split('\r\n')).toEqual([
      'BEGIN:VEVENT',
      'UID:window.dinner@undivided.example',
      'DTSTAMP:20251231T233000Z',
      'SUMMARY:Dinner',
      'DESCRIPTION:When the table is set',
      'DTSTART;TZID=Europe/Paris:20251229T180000',
      'DTEND;TZID=Europe/Paris:20251229T200000',
      'RRULE:FREQ=WEEKLY;BYDAY=MO;INTERVAL=1;WKST=MO',
      'EXDATE;TZID=Europe/Paris:20260202T180000',
      'END:VEVENT',
    ]);
  });

  test('is none where nothing is to come', () => {
    expect(fileOf({ windows: [aOneOff()] })).toBe('');
  });

  test('holds a zone that is an offset alone', () => {
    expect(shown({ windows, zone: '+05:30' })).toEqual(happening({ windows, zone: '+05:30' }));
  });

  test.each(['9999-12-31', '0001-01-01'])('stands with a window from %s', (from) => {
    const far = aWindow({ id: 'far', title: 'Far', from });
    expect(shown({ windows: [...windows, far] })).toEqual(
      happening({ windows: [...windows, far] }),
    );
  });
});
