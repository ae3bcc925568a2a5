import type { Card } from '../../src/deck/card.ts';
import { yesNoQuestions } from './reading.ts';

/** A rule about a whole card: what it says beside what it is. */
export interface CardRule {
  readonly says: string;
  readonly holds: (card: Card) => boolean;
}

export function wordsOf({ text, followUp }: Pick<Card, 'text' | 'followUp'>): string {
  return followUp === null ? text : `${text} ${followUp}`;
}

const seated =
  /\b(roll\w*|wheels?|bench(es)?|sit(s|ting)?|seats?|seated|doorsteps?|windows?|chairs?|porch|balcon(y|ies))\b/i;
const walking =
  /\b(walk(s|ed|ing)?|stroll\w*|hik(e|es|ing)|jog\w*|climb\w*|danc(e|es|ing)|jump\w*|stand up|on (your|tip-?) ?(feet|toes))\b/i;
const touch =
  /\b(hugs?|hugg\w+|kiss\w*|cuddl\w*|hold(ing)? hands|massage\w*|back to back|strok(es?|ing)|caress\w*|embrac\w+|snuggl\w*|laps?)\b/i;
const asks =
  /\b(if (you (both|two)|either|both)|ask\w*|fancy|would (you|they) like|either of you|invite|offer\w*)\b/i;
const declines = /\b(smil\w+|wave|nod|either way|no (is|counts)|just as good|instead|will do)\b/i;
const wayOut =
  /\b(later|tomorrow\w*|another (day|evening|time|night)|any evening|tonight\?|not today|keeps?|waits?|save[sd]?|on paper|alone|on your own|by (yourself|oneself)|apart|away|out\?|pass|skip|tired|weary|slow day|slower day|breakfast|next time|sleep on it|weekend)\b/i;

const isPulled = ({ delivery }: Card) => delivery === 'pull';

export const cardRules: readonly CardRule[] = [
  {
    says: 'a kind that asks holds a question, and an open one',
    holds: (card) =>
      !card.kind.startsWith('ask_') ||
      (card.text.includes('?') && yesNoQuestions({ id: '', text: wordsOf(card) }).length === 0),
  },
  {
    says: 'cards for two leave a way out for one who is tired, away or unwilling',
    holds: ({ presence, followUp }) => presence !== 'together' || wayOut.test(followUp ?? ''),
  },
  {
    says: 'a walk has a seated twin, and its tag',
    holds: (card) =>
      card.kind !== 'walk' || (seated.test(wordsOf(card)) && card.tags.includes('seated')),
  },
  {
    says: 'nobody is taken to walk',
    holds: (card) => !walking.test(wordsOf(card)) || seated.test(wordsOf(card)),
  },
  {
    says: 'touch is named only where touch was turned on',
    holds: (card) => card.consent === 'touch' || !touch.test(wordsOf(card)),
  },
  {
    says: 'touch is asked for, and both can decline',
    holds: (card) =>
      card.kind !== 'touch' ||
      (asks.test(wordsOf(card)) &&
        (declines.test(card.followUp ?? '') || wayOut.test(card.followUp ?? ''))),
  },
  {
    says: 'forgiveness is asked of nobody by push',
    holds: (card) => isPulled(card) || !/\bforg[ia]v\w*/i.test(wordsOf(card)),
  },
  {
    says: 'an apology is for repair, and is found there',
    holds: (card) =>
      (isPulled(card) && card.kind === 'repair') || !/\b(sorry|apolog\w+)\b/i.test(wordsOf(card)),
  },
  {
    says: 'in hard things the other only listens, or there is no other',
    holds: ({ kind, minutes, followUp, text }) =>
      kind !== 'ask_struggle' || minutes < 8 || /\bthe other\b/i.test(`${text} ${followUp ?? ''}`),
  },
];

/** Every rule that `card` breaks, as a message naming it. */
export function brokenCardRules(card: Card): readonly string[] {
  return cardRules.filter(({ holds }) => !holds(card)).map(({ says }) => `${card.id}: ${says}`);
}
