import { useEffect, useState } from 'preact/hooks';
import type { Card, DateIdea } from '../../deck/card.ts';

/** The cards in the reader's language; empty until their module has come. */
export function useCards(): readonly Card[] {
  return useLoaded(() => import('../../deck/en.json').then((deck) => deck.default.cards as Card[]));
}

export function useDateIdeas(): readonly DateIdea[] {
  return useLoaded(loadDateIdeas);
}

export const loadDateIdeas = (): Promise<readonly DateIdea[]> =>
  import('../../deck/date-ideas.en.json').then((deck) => deck.default.ideas as DateIdea[]);

function useLoaded<T>(load: () => Promise<readonly T[]>): readonly T[] {
  const [loaded, setLoaded] = useState<readonly T[]>([]);
  useEffect(() => {
    void load().then(setLoaded);
  }, []);
  return loaded;
}
