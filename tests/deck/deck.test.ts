import { describe, expect, test } from 'vitest';
import type { Card, CardKind } from '../../src/deck/card.ts';
import { cardsIn } from '../../scripts/build/deck.ts';

const cards = cardsIn('en');

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

const allowed = {
  kind: Object.keys(presenceByKind),
  minutes: [1, 2, 3, 5, 8, 10, 20, 45, 90],
  presence: ['solo', 'together', 'either'],
  depth: [1, 2, 3],
  delivery: ['push', 'pull'],
  consent: ['none', 'touch', 'deep'],
  setting: ['home', 'out', 'any', 'remote'],
  energy: ['low', 'mid', 'high'],
  cost: [0, 1, 2],
} as const;

const allowedTags: ReadonlySet<string> = new Set([
  'fun',
  'laugh',
  'novel',
  'quiet',
  'routine',
  'seated',
]);

const fields = [
  'id',
  'kind',
  'text',
  'followUp',
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
];

function without(rule: string, holds: (card: Card) => boolean): readonly string[] {
  return cards.filter((card) => !holds(card)).map(({ id }) => `${id}: ${rule}`);
}

describe('the deck', () => {
  test('has cards of every kind it began with', () => {
    const kinds = new Set(cards.map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'thanks',
        'ask_day',
        'ask_dream',
        'good_news',
        'remember',
        'listen',
        'meal',
        'walk',
        'calm',
        'surprise',
      ]),
    );
    expect(cards.length).toBeGreaterThanOrEqual(60);
  });

  test('names each card once, by its kind and a number', () => {
    expect(
      without('an id such as thanks-001', ({ id, kind }) => {
        return id.startsWith(`${kind}-`) && /^\d{3}$/.test(id.slice(kind.length + 1));
      }),
    ).toEqual([]);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  });

  test('holds the documented fields in the documented order, and no others', () => {
    expect(without('its fields', (card) => Object.keys(card).join() === fields.join())).toEqual([]);
  });

  test('holds only allowed values', () => {
    const wrong = cards.flatMap((card) =>
      Object.entries(allowed)
        .filter(([field, values]) => {
          return !(values as readonly unknown[]).includes(card[field as keyof typeof allowed]);
        })
        .map(([field]) => `${card.id}: ${field} is ${card[field as keyof typeof allowed]}`),
    );
    expect(wrong).toEqual([]);
    expect(
      without('known tags, each once', ({ tags }) => {
        return tags.every((tag) => allowedTags.has(tag)) && new Set(tags).size === tags.length;
      }),
    ).toEqual([]);
    expect(
      without('a cooldown in whole days', ({ cooldownDays }) => {
        return Number.isInteger(cooldownDays) && cooldownDays >= 1;
      }),
    ).toEqual([]);
  });

  test('needs a partner where its kind does', () => {
    expect(
      without('presence of its kind', ({ kind, presence }) => {
        return presence === presenceByKind[kind];
      }),
    ).toEqual([]);
  });

  test('goes deep only by consent', () => {
    expect(
      without('depth three asks for consent', ({ depth, consent }) => {
        return depth < 3 || consent === 'deep';
      }),
    ).toEqual([]);
  });

  test('never offers repair or a promise unasked', () => {
    expect(
      without('pull only', ({ kind, delivery }) => {
        return delivery === 'pull' || !(kind === 'repair' || kind === 'promise');
      }),
    ).toEqual([]);
  });

  test('fits a short window: every kind has a card of ten minutes or less', () => {
    const kinds = new Set(cards.map(({ kind }) => kind));
    const short = new Set(cards.filter(({ minutes }) => minutes <= 10).map(({ kind }) => kind));
    expect(short).toEqual(kinds);
  });
});
