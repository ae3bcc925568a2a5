import { cardsIn } from '../../scripts/build/deck.ts';
import type { Card } from '../../src/deck/card.ts';

/** A card of the deck, by its id. */
export function cardNamed(id: string): Card {
  const card = cardsIn('en').find((one) => one.id === id);
  if (!card) throw new Error(`There is no card ${id}`);
  return card;
}
