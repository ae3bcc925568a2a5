import type { Card, CardKind } from '../../src/deck/card.ts';
import { pillars } from '../../src/domain/checkins/care.ts';

type Check = (value: unknown) => boolean;

const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const sentence =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= longest;
const tags: ReadonlySet<unknown> = new Set(['fun', 'laugh', 'novel', 'quiet', 'routine', 'seated']);
const about: ReadonlySet<unknown> = new Set(pillars);

/** The kinds there are, and whether a card of each needs a partner. */
const presenceByKind: Readonly<Record<CardKind, Card['presence']>> = {
  thanks: 'either',
  ask_day: 'together',
  ask_dream: 'together',
  ask_struggle: 'together',
  listen: 'either',
  good_news: 'together',
  remember: 'either',
  touch: 'together',
  breathe: 'either',
  calm: 'either',
  meal: 'together',
  walk: 'together',
  surprise: 'solo',
  date_idea: 'either',
  repair: 'solo',
  promise: 'solo',
  reappraise: 'solo',
  checkin: 'either',
};

export const kinds = Object.keys(presenceByKind) as readonly CardKind[];
const isKind = (kind: string): kind is CardKind => Object.hasOwn(presenceByKind, kind);

/** The fields of a card in the order they are written, and what each may hold. */
const fields = {
  id: (value) => typeof value === 'string' && /^[a-z_]+-\d{3}$/.test(value),
  kind: (value) => typeof value === 'string',
  text: sentence(140),
  followUp: (value) => value === null || sentence(100)(value),
  minutes: oneOf(1, 2, 3, 5, 8, 10, 20, 45, 90),
  presence: oneOf('solo', 'together', 'either'),
  depth: oneOf(1, 2, 3),
  delivery: oneOf('push', 'pull'),
  consent: oneOf('none', 'touch', 'deep'),
  setting: oneOf('home', 'out', 'any', 'remote'),
  energy: oneOf('low', 'mid', 'high'),
  cost: oneOf(0, 1, 2),
  tags: (value) =>
    Array.isArray(value) &&
    value.every((tag) => tags.has(tag) || about.has(tag)) &&
    new Set(value).size === value.length,
  cooldownDays: (value) => Number.isInteger(value) && Number(value) >= 1,
} satisfies { readonly [K in keyof Card]: Check };

type Values = Readonly<Record<string, unknown>>;

/** What fields mean to each other, in a card of an existing kind. */
const agreements: readonly (readonly [
  says: string,
  holds: (card: Values, kind: CardKind) => boolean,
])[] = [
  [
    'one of "tags" says what a check-in is about, and no other card has such a tag',
    (card, kind) => {
      const told = (card['tags'] as readonly unknown[]).filter((tag) => about.has(tag));
      return told.length === (kind === 'checkin' ? 1 : 0);
    },
  ],
  ['"presence" is that of its kind', ({ presence }, kind) => presence === presenceByKind[kind]],
  [
    '"depth" is 3 where "consent" is "deep", and nowhere else',
    ({ depth, consent }) => (depth === 3) === (consent === 'deep'),
  ],
  [
    '"consent" is "touch" for a card about touch',
    ({ consent }, kind) => kind !== 'touch' || consent === 'touch',
  ],
  [
    '"delivery" is "pull" for a kind that is never offered',
    ({ delivery }, kind) => (kind !== 'repair' && kind !== 'promise') || delivery === 'pull',
  ],
];

/** What is wrong with a file of cards of one kind, each with the card's id; adds its ids to `seen`. */
export function problemsOf(cards: unknown, kind: string, seen: Set<string>): readonly string[] {
  if (!isKind(kind)) return [`there is no kind of card named "${kind}"`];
  if (!Array.isArray(cards)) return ['a list of cards is expected'];
  return cards.flatMap((card: unknown, index) => problemsOfCard(card, index, kind, seen));
}

function problemsOfCard(
  card: unknown,
  index: number,
  kind: CardKind,
  seen: Set<string>,
): readonly string[] {
  if (typeof card !== 'object' || card === null) return [`number ${index + 1} is no card`];
  const values: Values = { ...card };
  const id = typeof values['id'] === 'string' ? values['id'] : `number ${index + 1}`;
  const missing = Object.keys(fields).filter((field) => !(field in values));
  const unknown = Object.keys(values).filter((field) => !(field in fields));
  const wrong = Object.entries(fields).filter(
    ([field, holds]) => field in values && !holds(values[field]),
  );
  const isWhole = missing.length === 0 && wrong.length === 0;
  const broken = isWhole ? agreements.filter(([, holds]) => !holds(values, kind)) : [];
  const isForeign = values['kind'] !== kind || !id.startsWith(`${kind}-`);
  const isDouble = seen.has(id);
  seen.add(id);
  return [
    ...missing.map((field) => `${id}: "${field}" is missing`),
    ...unknown.map((field) => `${id}: "${field}" is not a field of a card`),
    ...wrong.map(([field]) => `${id}: "${field}" cannot be ${JSON.stringify(values[field])}`),
    ...broken.map(([says]) => `${id}: ${says}`),
    ...(isForeign ? [`${id}: its kind and its id begin with "${kind}", as the file does`] : []),
    ...(isDouble ? [`${id}: this id is used already`] : []),
  ];
}
