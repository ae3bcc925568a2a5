import { timeWords } from '../../../domain/schedule/words.ts';
import type { DatePlan } from '../../../domain/together/date-plan.ts';
import { voice } from '../../wiring/voice.ts';
import { dateWords } from '../../wiring/words.ts';

/** "Friday 27 November, 19:30" */
export const dateTimeWords = ({ on, at }: Pick<DatePlan, 'on' | 'at'>): string =>
  voice.say('dayThenTime', dateWords(on), timeWords(Temporal.PlainTime.from(at), voice));
