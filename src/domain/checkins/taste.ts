import type { CardFacts } from '../../deck/card.ts';
import type { Reason } from './appetite.ts';
import type { Occasion } from './occasion.ts';

const LATE_HOUR = 20.5;
const SHORT_MINUTES = 8;
const LONG_MINUTES = 10;
/** Made for two in two places; nobody says where they are. */
const APART = 0.15;

export interface TasteOf {
  readonly occasion: Occasion;
  /** ISO date each card was last shown. */
  readonly shown: ReadonlyMap<string, string>;
  /** The last cards they met, oldest first. */
  readonly last: readonly CardFacts[];
}

/** What speaks for a card among those of its kind. */
export function tasteOf(card: CardFacts, { occasion, shown, last }: TasteOf): Reason[] {
  const { minutes, energy, tags, setting } = card;
  const isLate = occasion.hour >= LATE_HOUR || occasion.hour < 4;
  const isAlike = last.length > 1 && last.every((one) => one.energy === energy);
  const shared = tags.filter((tag) => last.at(-1)?.tags.includes(tag)).length;
  return [
    { factor: shown.has(card.id) ? 1 : 4, why: { code: 'new' } },
    { factor: occasion.isWeekend && minutes >= LONG_MINUTES ? 1.8 : 1, why: { code: 'weekend' } },
    { factor: occasion.isWeekend && tags.includes('novel') ? 1.4 : 1, why: { code: 'weekend' } },
    { factor: !occasion.isWeekend && isLate && minutes > SHORT_MINUTES ? 0.3 : 1 },
    { factor: isLate && energy === 'high' ? 0.3 : 1 },
    { factor: setting === 'remote' ? APART : 1 },
    { factor: isAlike ? 0.6 : 1 },
    { factor: 0.75 ** shared },
  ];
}
