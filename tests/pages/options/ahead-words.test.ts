import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { OccurrenceAhead } from '../../../src/domain/checkins/ahead.ts';
import { occurrenceOn } from '../../../src/domain/schedule/occurrence.ts';
import type { ScreenFreeWindow } from '../../../src/domain/schedule/window.ts';
import { aheadWords } from '../../../src/pages/options/nudges/ahead-words.ts';
import { aWindow, HOME, local } from '../../support/builders.ts';
import { fake } from '../../support/fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
beforeEach(fake.reset);

const dinner = aWindow({ title: 'Dinner', start: '19:30', end: '22:00' });
const night = aWindow({ id: 'night', title: 'Quiet night', start: '21:30', end: '08:30' });
const TODAY = Temporal.PlainDate.from('2026-11-25');
const here = { now: local('2026-11-25 17:42'), zone: HOME };

/** One occurrence a day, from today on. */
function wordsOf(...days: (Omit<OccurrenceAhead, 'occurrence'> & { in?: ScreenFreeWindow })[]) {
  const ahead = days.map(({ in: window = dinner, ...what }, index) => {
    const date = TODAY.add({ days: index });
    const occurrence = occurrenceOn(window, date, HOME);
    return { date, occurrences: occurrence ? [{ occurrence, ...what }] : [] };
  });
  return aheadWords(ahead, here).map((sentences) =>
    sentences.map((words) => words.replaceAll('\u202F', ' ')).join(),
  );
}
const middle = (clock: string, kind: NonNullable<OccurrenceAhead['middle']>['kind']) => ({
  middle: { kind, at: local(clock) },
});

describe('the week ahead in words', () => {
  test('says the hour a window opens once, and what comes near its middle', () => {
    expect(
      wordsOf(
        { opening: 'breath', ...middle('2026-11-25 20:45', 'surprise') },
        { opening: 'breath', ...middle('2026-11-26 20:45', 'ask_day') },
        { opening: 'thanks', in: { ...dinner, start: '19:00' } },
      ),
    ).toEqual([
      'Dinner opens with a breath at 7:30 PM. A small surprise near 8:45 PM.',
      'Dinner opens with a breath. Something about the day near 8:45 PM.',
      'Dinner opens with a thank-you at 7:00 PM.',
    ]);
  });

  test('of a night, that nothing comes until morning', () => {
    expect(wordsOf({ in: night, opening: 'note' }, { in: night })).toEqual([
      'Quiet night opens with a note at 9:30 PM. Then nothing until morning.',
      'Quiet night begins at 9:30 PM. Then nothing until morning.',
    ]);
  });

  test('of an end, what it closes with', () => {
    expect(wordsOf({ closing: 'thanks' }, { opening: 'breath', closing: 'breath' })).toEqual([
      'Dinner begins at 7:30 PM. A thank-you at the end.',
      'Dinner opens with a breath. A breath at the end.',
    ]);
  });

  test('of a window in which nothing comes up, that nothing does', () => {
    expect(wordsOf({})).toEqual(['Dinner begins at 7:30 PM. Nothing else.']);
  });

  test('of what runs, only what is still to come', () => {
    const running = { in: { ...dinner, start: '17:00' }, opening: 'breath' as const };
    expect(wordsOf({ ...running, ...middle('2026-11-25 19:30', 'fewer') })[0]).toBe(
      'Dinner runs until 10:00 PM. A question near 7:30 PM.',
    );
    expect(wordsOf({ ...running, ...middle('2026-11-25 17:30', 'walk') })[0]).toBe(
      'Dinner runs until 10:00 PM.',
    );
  });
});
