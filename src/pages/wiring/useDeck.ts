import { useEffect, useState } from 'preact/hooks';
import type { Card, CardFacts, CardWords, DateIdea } from '../../deck/card.ts';
import { loadWords } from '../../deck/words.ts';

/** The cards in the reader's language; empty until their module has come. */
export function useCards(): readonly Card[] {
  return useLoaded(loadCards);
}

export function useDateIdeas(): readonly DateIdea[] {
  return useLoaded(loadDateIdeas);
}

async function loadCards(): Promise<readonly Card[]> {
  const [{ facts }, words] = await Promise.all([import('../../deck/facts.ts'), loadWords()]);
  return facts.flatMap((card) => cardWith(card, words[card.id]));
}

const cardWith = (card: CardFacts, words: CardWords | undefined): readonly Card[] =>
  words ? [{ ...card, ...words }] : [];

export const loadDateIdeas = (): Promise<readonly DateIdea[]> =>
  import('../../deck/en/date-ideas.json').then((deck) => deck.default.ideas as DateIdea[]);

function useLoaded<T>(load: () => Promise<readonly T[]>): readonly T[] {
  const [loaded, setLoaded] = useState<readonly T[]>([]);
  useEffect(() => {
    void load().then(setLoaded);
  }, []);
  return loaded;
}
