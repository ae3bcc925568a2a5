import type { DateIdea, Energy } from '../../deck/card.ts';
import { shuffled } from '../checkins/pick.ts';

/** What the two feel like; whatever is left out may be anything. */
export interface IdeaFilter {
  readonly place?: DateIdea['place'];
  /** `hour`: about an hour or less. */
  readonly length?: 'hour' | 'longer';
  /** Without spending anything. */
  readonly cost?: 'free';
  readonly energy?: Energy;
}

export interface Offer {
  /** Three, or all there are. */
  readonly ideas: readonly DateIdea[];
  /** How many of them fit; the others come nearest. */
  readonly fitting: number;
  /** Whether the next turn shows any other. */
  readonly hasOthers: boolean;
}

const OFFERED = 3;
const HOUR = 60;

/** How many of the wishes an idea does not meet. */
export function missesOf(idea: DateIdea, { place, length, cost, energy }: IdeaFilter): number {
  const unmet = [
    place !== undefined && idea.place !== place,
    length !== undefined && idea.minutes <= HOUR !== (length === 'hour'),
    cost !== undefined && idea.cost !== 0,
    energy !== undefined && idea.energy !== energy,
  ];
  return unmet.filter(Boolean).length;
}

/**
 * Three ideas a turn, none twice until all that fit have been seen. Where fewer than three fit, the
 * nearest stand beside them. One of the three is a novel one as long as there are enough of those,
 * and always in the first turn. The same of the same seed.
 */
export function offerOf(
  ideas: readonly DateIdea[],
  filter: IdeaFilter,
  seed: number,
  turn = 0,
): Offer {
  const round = roundOf(shuffled(ideas, seed), filter);
  const first = (turn * OFFERED) % Math.max(round.length, 1);
  const offered = [...round, ...round].slice(first, first + Math.min(OFFERED, round.length));
  return {
    ideas: offered,
    fitting: offered.filter((idea) => missesOf(idea, filter) === 0).length,
    hasOthers: round.length > OFFERED,
  };
}

/** What fits, in the order in which it is shown; then what misses one wish, two, until it is enough. */
function roundOf(ideas: readonly DateIdea[], filter: IdeaFilter): readonly DateIdea[] {
  const round: DateIdea[] = [];
  const most = Object.keys(filter).length;
  for (let misses = 0; misses <= most && round.length < OFFERED; misses++) {
    round.push(...spread(ideas.filter((idea) => missesOf(idea, filter) === misses)));
  }
  return round;
}

/** The novel ones at even distances, beginning with one: any three neighbours hold one of them. */
function spread(ideas: readonly DateIdea[]): DateIdea[] {
  const novel = ideas.filter((idea) => idea.novel);
  const rest = ideas.filter((idea) => !idea.novel);
  const places = new Set(novel.map((_, nth) => Math.floor((nth * ideas.length) / novel.length)));
  let before = 0;
  return ideas.flatMap((_, at) => {
    const next = places.has(at) ? novel[before++] : rest[at - before];
    return next ? [next] : [];
  });
}
