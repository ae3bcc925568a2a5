import type { CardFacts } from '../../deck/card.ts';
import type { Reason } from './appetite.ts';
import type { Care } from './care.ts';
import type { Memory } from './memory.ts';
import { isLateAt, type Occasion } from './occasion.ts';

const SHORT_MINUTES = 8;
const LONG_MINUTES = 10;
const CLOSING_MINUTES = 3;
/** So much more a card weighs that they have not had: the whole kind comes before the first again. */
const NEW = 12;
/** A check-in about what they care for this week. */
const CARED_FOR = 20;

/** What speaks for a card among those of its kind that might come instead, or against it. */
export function tasteOf(
  card: CardFacts,
  ofKind: readonly CardFacts[],
  occasion: Occasion,
  { shown, last }: Memory,
  care?: Care['of'],
): Reason[] {
  const { kind, minutes, energy, tags } = card;
  const { isWeekend, isClosing, isTableLaid } = occasion;
  const isLate = isLateAt(occasion.hour);
  const isNew = !shown.has(card.id);
  const isNewTelling = isNew && ofKind.some(({ id }) => shown.has(id));
  const isAlike = last.length > 1 && last.every((one) => one?.energy === energy);
  const shared = tags.filter((tag) => last.at(-1)?.tags.includes(tag)).length;
  const isLong = minutes >= LONG_MINUTES;
  return [
    { factor: isNew ? NEW : 1, ...(isNewTelling ? { why: { code: 'new' } } : {}) },
    {
      factor: isAbout(tags, care) ? CARED_FOR : 1,
      ...(care && { why: { code: 'care', of: care } }),
    },
    { factor: isWeekend && isLong ? 1.8 : 1, why: { code: 'weekend' } },
    { factor: isWeekend && tags.includes('novel') ? 1.4 : 1, why: { code: 'weekend' } },
    { factor: !isWeekend && isLate && minutes > SHORT_MINUTES ? 0.3 : 1 },
    // What takes long at a table is mostly for before it is laid.
    { factor: kind === 'meal' && isTableLaid && isLong ? 0.03 : 1 },
    { factor: isClosing && minutes > CLOSING_MINUTES ? 0.2 : 1 },
    { factor: isLate && energy === 'high' ? 0.3 : 1 },
    { factor: isAlike ? 0.6 : 1 },
    { factor: 0.75 ** shared },
  ];
}

/** Whether a card is about what is cared for, not merely of a kind that leans that way. */
export const isAbout = (tags: CardFacts['tags'], care: Care['of'] | undefined): boolean =>
  (tags as readonly (string | undefined)[]).includes(care);
