import { expect, test } from 'vitest';
import { daysWords } from '../../../src/domain/schedule/days.ts';
import { scheduleWords, summaryWords } from '../../../src/domain/schedule/summary.ts';
import { weekdays, type Weekday } from '../../../src/domain/schedule/window.ts';
import type { Voice } from '../../../src/domain/schedule/words.ts';
import { aOneOff, aWindow } from '../../support/builders.ts';

const english: Record<string, string> = {
  daysAndHours: '$1 $2',
  everyDay: 'every day',
  everySecond: 'every second $1',
  everyWeeks: '$1, every $2 weeks',
  overnight: 'overnight',
};
const voice: Voice = {
  locale: 'en-GB',
  say: (key, ...values) =>
    (english[key] ?? key).replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
};
const dinner = aWindow({ days: ['mon', 'wed', 'thu'], start: '19:30', end: '22:00' });
const every = (everyWeeks: number, days: readonly Weekday[]) =>
  summaryWords({ ...dinner, days, everyWeeks, from: '2025-06-02' }, voice);

test('a schedule is said in one line', () => {
  const night = aWindow({
    days: ['fri'],
    everyWeeks: 2,
    from: '2025-06-06',
    start: '21:30',
    end: '08:30',
  });
  expect(scheduleWords([dinner, night], voice)).toBe(
    'Mon, Wed, Thu 19:30–22:00; every second Friday overnight',
  );
  expect(scheduleWords([], voice)).toBe('');
});

test('the hours of a summary are those of the locale’s clock', () => {
  const american = summaryWords(dinner, { ...voice, locale: 'en-US' });
  expect(american.replaceAll(/\s/g, ' ')).toBe('Mon, Wed, Thu 7:30 – 10:00 PM');
});

test('one evening is said by its date', () => {
  expect(summaryWords(aOneOff(), voice)).toMatch(/^Fri,? 28 Mar 18:00–20:00$/);
});

test.each([
  [['fri'], 'Friday'],
  [['sat', 'sun'], 'Sat, Sun'],
  [['mon', 'tue', 'wed'], 'Mon – Wed'],
  [['mon', 'tue', 'thu'], 'Mon, Tue, Thu'],
  [weekdays, 'every day'],
] as const)('the days %j are %s', (days: readonly Weekday[], words) => {
  expect(daysWords(days, voice).replaceAll(/\s/g, ' ')).toBe(words);
});

test('weeks are counted in words', () => {
  expect(every(2, ['mon', 'wed'])).toBe('Mon, Wed 19:30–22:00, every 2 weeks');
  expect(every(3, ['mon'])).toBe('Monday 19:30–22:00, every 3 weeks');
});
