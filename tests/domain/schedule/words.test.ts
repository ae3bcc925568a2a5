import { describe, expect, test } from 'vitest';
import { occurrenceOn } from '../../../src/domain/schedule/occurrence.ts';
import { weekdayWords } from '../../../src/domain/schedule/days.ts';
import {
  asSentence,
  dayWords,
  lengthWords,
  minutesBetween,
  occurrenceWords,
  startWords,
  windowWords,
  type Voice,
} from '../../../src/domain/schedule/words.ts';
import { weekdays } from '../../../src/domain/schedule/window.ts';
import { aOneOff, aWindow, HOME, local } from '../../support/builders.ts';

const voice: Voice = { locale: 'en-GB', say: (key, ...values) => `${key}(${values.join('|')})` };
const today = Temporal.PlainDate.from('2025-06-04');
const at = (clock: string) => local(clock).toZonedDateTimeISO(HOME);
const on = (date: string, over = {}) => {
  const o = occurrenceOn(aWindow(over), Temporal.PlainDate.from(date), HOME);
  if (!o) throw new Error('no occurrence');
  return o;
};

describe('words for a schedule', () => {
  test.each([
    ['2025-06-04 12:00', 'dayToday()'],
    ['2025-06-04 17:00', 'dayTonight()'],
    ['2025-06-05 01:00', 'dayTomorrow()'],
    ['2025-06-06 18:00', 'Friday'],
    ['2025-06-10 18:00', 'Tuesday'],
    ['2025-06-11 18:00', 'Wednesday 11 June'],
    ['2025-06-03 22:00', 'Tuesday 3 June'],
  ])('%s is %s', (clock, words) => {
    expect(dayWords(at(clock), today, voice).replace(',', '')).toBe(words);
  });

  test('of an occurrence say when it begins and ends', () => {
    const now = local('2025-06-04 12:00');
    expect(startWords(on('2025-06-04'), HOME, now, voice)).toBe('dayThenTime(dayTonight()|18:00)');
    expect(occurrenceWords(on('2025-06-04'), HOME, now, voice)).toBe(
      'dayThenSpan(dayTonight()|18:00|20:00)',
    );
    const night = on('2025-06-06', { start: '21:30', end: '10:30' });
    expect(occurrenceWords(night, HOME, now, voice)).toBe(
      'spanFromTo(Friday 21:30|Saturday 10:30)',
    );
  });

  test('begin a sentence with a capital, and are otherwise the same', () => {
    expect(asSentence('tonight, 19:30 to 22:00', voice)).toBe('Tonight, 19:30 to 22:00');
    expect(asSentence('iki saat', { ...voice, locale: 'tr' })).toBe('İki saat');
  });

  test('of a window name its days', () => {
    const words = [
      aWindow({ days: ['mon', 'wed'] }),
      aWindow({ days: ['sun'], start: '22:00', end: '10:00' }),
      aWindow({ days: ['tue'], everyWeeks: 2, from: '2025-06-03' }),
      aOneOff(),
    ].map((window) => windowWords(window, voice).replace(', 28', ' 28'));
    expect(words).toEqual([
      'dayThenSpan(Mon, Wed|18:00|20:00)',
      'spanFromTo(Sunday 22:00|Monday 10:00)',
      'dayThenSpan(everySecond(Tuesday)|18:00|20:00)',
      'dayThenSpan(Friday 28 March|18:00|20:00)',
    ]);
  });

  test('21: weekdays are the same wherever the week begins', () => {
    for (const locale of ['en-GB', 'en-US-u-fw-sun', 'ar-EG']) {
      const names = weekdays.map((day) => weekdayWords(day, { ...voice, locale }));
      expect(new Set(names).size).toBe(7);
    }
    expect(weekdays.map((day) => weekdayWords(day, voice, 'short')).join(' ')).toBe(
      'Mon Tue Wed Thu Fri Sat Sun',
    );
  });

  test.each([
    [0, 'lengthMinutes(1)'],
    [0.2, 'lengthMinutes(1)'],
    [59, 'lengthMinutes(59)'],
    [59.1, 'lengthHours(1|00)'],
    [108, 'lengthHours(1|48)'],
    [2879, 'lengthHours(47|59)'],
    [2880, 'lengthDays(2)'],
    [-5, 'lengthMinutes(1)'],
  ])('%d minutes are %s', (minutes, words) => {
    expect(lengthWords(minutes, voice)).toBe(words);
  });

  test('minutes are real ones, over a clock change too', () => {
    expect(minutesBetween(local('2025-03-30 01:00'), local('2025-03-30 04:00'))).toBe(120);
  });
});
