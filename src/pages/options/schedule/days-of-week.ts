import { weekdayWords } from '../../../domain/schedule/days.ts';
import { weekdays } from '../../../domain/schedule/window.ts';
import type { DayChoice } from '../../../ui/DayPicker.tsx';
import { voice } from '../../wiring/voice.ts';
import { firstWeekday } from './grid/grid-words.ts';

/** The days to choose from, in the order a week has here. */
export function daysOfWeek(): DayChoice[] {
  const days = weekdays.map((day, index) => ({
    day: index + 1,
    letter: weekdayWords(day, voice, 'narrow'),
    name: weekdayWords(day, voice),
  }));
  const first = firstWeekday() - 1;
  return [...days.slice(first), ...days.slice(0, first)];
}
