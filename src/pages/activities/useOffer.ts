import { useState } from 'preact/hooks';
import type { DateIdea } from '../../deck/card.ts';
import { offerOf, type IdeaFilter, type Offer } from '../../domain/together/date-ideas.ts';
import type { DatePlan } from '../../domain/together/date-plan.ts';
import { coupleView } from '../../storage/views.ts';
import { useDateIdeas } from '../wiring/useDeck.ts';
import { useValue } from '../wiring/useView.ts';

interface Offered extends Offer {
  readonly filter: IdeaFilter;
  readonly chosen: DateIdea | undefined;
  readonly choose: (id: string) => void;
  readonly wish: (filter: IdeaFilter) => void;
  readonly turnOn: () => void;
}

/** Three ideas of the day, the one chosen of them, and the way to others. */
export function useOffer(dates: readonly DatePlan[], today: Temporal.PlainDate): Offered {
  const ideas = useDateIdeas();
  const { seed } = useValue(coupleView, { seed: 0, welcomed: true });
  const [turn, setTurn] = useState(0);
  const [filter, setFilter] = useState<IdeaFilter>({});
  const [id, choose] = useState<string>();
  // What they look forward to already is no other idea.
  const ahead = dates.filter(({ on }) => on >= today.toString());
  const awaited = new Set(ahead.map(({ ideaId }) => ideaId));
  const free = ideas.filter((idea) => !awaited.has(idea.id));
  const offer = offerOf(free, filter, seed + today.dayOfYear, turn);
  return {
    ...offer,
    filter,
    chosen: offer.ideas.find((idea) => idea.id === id) ?? offer.ideas[0],
    choose,
    wish: (wishes) => {
      setFilter(wishes);
      setTurn(0);
    },
    turnOn: () => setTurn(turn + 1),
  };
}
