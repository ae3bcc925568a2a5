import type { BreathId, BreathPattern } from '../../deck/card.ts';
import type { History } from './answer.ts';
import { kindOf } from './kinds.ts';

/** How long a breathing exercise can be: three breaths, a minute of them, ten, or five minutes. */
export const breathLengths = ['three', 'minute', 'ten', 'five'] as const;
export type BreathLength = (typeof breathLengths)[number];

/** Answers of breathing that was no card go by this id. */
export const BREATH = 'breath';

/** The rhythm to begin with: the easy one until the two of you have breathed once. */
export function firstRhythm({ shown, answers }: Pick<History, 'shown' | 'answers'>): BreathId {
  const done = answers.filter(({ outcome }) => outcome === 'did');
  const ids = [...Object.keys(shown), ...done.map(({ cardId }) => cardId)];
  return ids.some(isBreath) ? 'pause' : 'easy';
}

const isBreath = (id: string) => id === BREATH || kindOf(id) === 'breathe';

/** The cards of breathing are numbered by their rhythm: each from this number on. */
const numbered = [
  [16, 'sigh'],
  [13, 'longout'],
  [9, 'even'],
  [5, 'easy'],
  [1, 'pause'],
] as const satisfies readonly (readonly [number, BreathId])[];

/** The rhythm a card of breathing is about. */
export function rhythmFor(cardId: string): BreathId {
  const number = Number(cardId.slice(-3));
  return numbered.find(([from]) => number >= from)?.[1] ?? 'pause';
}

/** How many breaths it is; never longer than it says. */
export function breathsIn(pattern: BreathPattern, length: BreathLength): number {
  const most = (seconds: number) => Math.floor(seconds / secondsOf(pattern));
  switch (length) {
    case 'three':
      return 3;
    case 'minute':
      return most(60);
    case 'ten':
      return 10;
    case 'five':
      return most(300);
  }
}

/** The length a rhythm has of its own. */
export const lengthOf = (pattern: BreathPattern): BreathLength =>
  pattern.cycles === breathsIn(pattern, 'five') ? 'five' : 'minute';

const secondsOf = ({ inhale, topUp = 0, exhale }: BreathPattern) => inhale + topUp + exhale;
