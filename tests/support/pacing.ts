import type { CardFacts, CardKind } from '../../src/deck/card.ts';
import { noHistory, type History } from '../../src/domain/checkins/answer.ts';
import { pushKinds } from '../../src/domain/checkins/kinds.ts';
import { usualNudges, type Nudges } from '../../src/domain/checkins/nudges.ts';
import type { PacingState } from '../../src/domain/checkins/pacing.ts';
import { dice } from './dice.ts';
import { aState } from './builders.ts';

export const aCard = (over: Partial<CardFacts> = {}): CardFacts => ({
  id: 'ask_day-001',
  kind: 'ask_day',
  minutes: 5,
  presence: 'together',
  depth: 1,
  delivery: 'push',
  consent: 'none',
  setting: 'any',
  energy: 'low',
  cost: 0,
  tags: ['fun'],
  cooldownDays: 60,
  ...over,
});

/** `count` cards of a kind, numbered from one. */
export const cardsOf = (
  kind: CardKind,
  count: number,
  over: Partial<CardFacts> = {},
): CardFacts[] =>
  Array.from({ length: count }, (_, index) =>
    aCard({ kind, id: `${kind}-${String(index + 1).padStart(3, '0')}`, ...over }),
  );

/** Cards of every kind, about as many of each; which are what, belongs to the seed. */
export function aDeck(seed: number, each = 20): CardFacts[] {
  const roll = dice(seed);
  const among = <T>(...choices: readonly [T, ...T[]]): T =>
    choices[Math.floor(roll() * choices.length)] ?? choices[0];
  const kinds: readonly CardKind[] = [...pushKinds, 'repair', 'promise'];
  return kinds.flatMap((kind) =>
    cardsOf(kind, each + Math.floor(roll() * 6)).map((card) => {
      const isDeep = kind !== 'touch' && roll() < 0.08;
      return Object.assign({}, card, {
        minutes: among(1, 2, 3, 5, 5, 8, 10, 20, 45),
        depth: isDeep ? 3 : among(1, 1, 2),
        delivery: kind === 'repair' || kind === 'promise' ? 'pull' : 'push',
        consent: kind === 'touch' ? 'touch' : isDeep ? 'deep' : 'none',
        setting: among('home', 'out', 'any', 'any', 'remote'),
        energy: among('low', 'mid', 'high'),
        tags: roll() < 0.4 ? ['fun'] : ['quiet'],
        cooldownDays: among(60, 60, 90),
      } satisfies Partial<CardFacts>);
    }),
  );
}

export const someNudges = (over: Partial<Nudges> = {}): Nudges => ({ ...usualNudges, ...over });

export const aHistory = (over: Partial<History> = {}): History => ({ ...noHistory, ...over });

/** One window a day from 18:00 to 20:00, a small deck, and nothing chosen or met yet. */
export const aPacing = (over: Partial<PacingState> = {}): PacingState => ({
  plan: aState(),
  facts: aDeck(1),
  nudges: usualNudges,
  withoutMiddle: [],
  history: noHistory,
  seed: 7,
  hasUnreadNote: false,
  ...over,
});
