import type { CardId, CardWords } from './card.ts';

/** The words of every card in the reader's language, by id. */
export const loadWords = (): Promise<Readonly<Record<CardId, CardWords>>> =>
  import('virtual:deck/words-en').then(({ words }) => words);
