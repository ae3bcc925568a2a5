import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Card, CardFacts, CardId, CardWords } from '../../src/deck/card.ts';
import type { HelpEntries } from '../../src/deck/help-entry.ts';
import { problemsOf } from './deck-schema.ts';

const folder = join(import.meta.dirname, '../../src/deck');
const FACTS = 'virtual:deck/facts';
const WORDS = 'virtual:deck/words-';
const HELP = 'virtual:deck/help';

/** What stands in a locale's folder beside the cards. */
const others: ReadonlySet<string> = new Set(['date-ideas.json', 'quiet.json']);

/** Every card of a locale, in the order of its files. @throws naming the file, the card and the field. */
export function cardsIn(locale: string, from = folder): readonly Card[] {
  const files = readdirSync(join(from, locale)).filter((file) => !others.has(file));
  const seen = new Set<CardId>();
  return files.toSorted().flatMap((file) => {
    const { cards, problems } = read(join(from, locale, file), seen);
    if (problems.length > 0) {
      throw new Error(`src/deck/${locale}/${file} cannot be used:\n  ${problems.join('\n  ')}`);
    }
    return cards as readonly Card[];
  });
}

function read(path: string, seen: Set<CardId>) {
  try {
    const cards: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return { cards, problems: problemsOf(cards, basename(path, '.json'), seen) };
  } catch (error) {
    return { cards: [], problems: [String(error)] };
  }
}

/**
 * Splits the deck: `virtual:deck/facts` holds every card without its words, which is all the worker
 * needs, and `virtual:deck/words-en` the words by id, which a page loads when it shows a card. And
 * `virtual:deck/help` holds whom to turn to, without what that was read in.
 */
export function deck(from = folder): Plugin {
  return {
    name: 'undivided:deck',
    resolveId: (id) =>
      id === FACTS || id === HELP || id.startsWith(WORDS) ? `\0${id}` : undefined,
    load(id) {
      if (id === `\0${FACTS}`) return factsModule(cardsIn('en', from));
      if (id === `\0${HELP}`) return helpModule(from);
      if (id.startsWith(`\0${WORDS}`))
        return wordsModule(cardsIn(id.slice(WORDS.length + 1), from));
      return undefined;
    },
  };
}

const keys = [
  'id',
  'kind',
  'minutes',
  'presence',
  'depth',
  'delivery',
  'consent',
  'setting',
  'energy',
  'cost',
  'tags',
  'cooldownDays',
] as const satisfies readonly (keyof CardFacts)[];

/** As rows without their keys: a worker reads this at every start. */
function factsModule(cards: readonly Card[]): string {
  const rows = cards.map((card) => keys.map((key) => card[key]));
  const named = keys.map((key, index) => `${key}: row[${index}]`).join(', ');
  return `export const facts = ${JSON.stringify(rows)}.map((row) => ({ ${named} }));`;
}

function wordsModule(cards: readonly Card[]): string {
  const words: Record<CardId, CardWords> = Object.fromEntries(
    cards.map(({ id, text, followUp }) => [id, { text, followUp }]),
  );
  return `export const words = ${JSON.stringify(words)};`;
}

function helpModule(from: string): string {
  const { entries } = JSON.parse(readFileSync(join(from, 'help.json'), 'utf8')) as HelpEntries;
  const shown = JSON.stringify(entries, (key, value: unknown) =>
    key === 'verifySource' ? undefined : value,
  );
  return `export const entries = ${shown};`;
}
