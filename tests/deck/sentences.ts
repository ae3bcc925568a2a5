import type { DateIdeas } from '../../src/deck/card.ts';
import ideasInFile from '../../src/deck/en/date-ideas.json';
import { cardsIn } from '../../scripts/build/deck.ts';
import type { Said } from './tone.ts';

const { ideas } = ideasInFile as DateIdeas;

export const cards = cardsIn('en');
export const texts: readonly Said[] = cards;
export const followUps: readonly Said[] = cards.flatMap(({ id, followUp }) =>
  followUp === null ? [] : [{ id, text: followUp }],
);
export const titles: readonly Said[] = ideas.map(({ id, title }) => ({ id, text: title }));
