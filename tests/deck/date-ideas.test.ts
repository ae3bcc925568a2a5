import { describe, expect, test } from 'vitest';
import type { DateIdeas } from '../../src/deck/card.ts';
import ideasInFile from '../../src/deck/en/date-ideas.json';

const { ideas } = ideasInFile as DateIdeas;

const allowed = {
  glyph: ['cook', 'bench', 'music', 'film', 'walk', 'stars', 'tea', 'map', 'game', 'book', 'make'],
  place: ['home', 'out'],
  minutes: [45, 60, 90, 120],
  cost: [0, 1, 2],
  energy: ['low', 'mid', 'high'],
  novel: [true, false],
} as const;

describe('date ideas', () => {
  test('are numbered, each id once', () => {
    expect(ideas.filter(({ id }) => !/^date-\d{3}$/.test(id))).toEqual([]);
    expect(new Set(ideas.map(({ id }) => id)).size).toBe(ideas.length);
  });

  test('hold only allowed values', () => {
    const wrong = ideas.flatMap((idea) =>
      Object.entries(allowed)
        .filter(([field, values]) => {
          return !(values as readonly unknown[]).includes(idea[field as keyof typeof allowed]);
        })
        .map(([field]) => `${idea.id}: ${field} is ${idea[field as keyof typeof allowed]}`),
    );
    expect(wrong).toEqual([]);
    expect(ideas.filter((idea) => Object.keys(idea).length !== 8).map(({ id }) => id)).toEqual([]);
  });

  test('are new to most couples for two fifths or more', () => {
    const novel = ideas.filter(({ novel }) => novel);
    expect(novel.length / ideas.length).toBeGreaterThanOrEqual(0.4);
  });

  test('are sixty', () => {
    expect(ideas.length).toBe(60);
  });

  const places = ['home', 'out'] as const;
  const lengths = [
    ['up to an hour', (minutes: number) => minutes <= 60],
    ['longer', (minutes: number) => minutes > 60],
  ] as const;
  const prices = [
    ['free', (cost: number) => cost === 0],
    ['not free', (cost: number) => cost > 0],
  ] as const;
  const filters = places.flatMap((place) =>
    lengths.flatMap(([length, lasts]) =>
      prices.map(([price, costs]) => [place, length, price, lasts, costs] as const),
    ),
  );

  test.each(filters)('offer at least three: %s, %s, %s', (place, _, __, lasts, costs) => {
    const fitting = ideas.filter((idea) => {
      return idea.place === place && lasts(idea.minutes) && costs(idea.cost);
    });
    expect(fitting.length).toBeGreaterThanOrEqual(3);
  });

  test.each(allowed.energy)('leave a choice to those with %s energy', (energy) => {
    expect(ideas.filter((idea) => idea.energy === energy).length).toBeGreaterThanOrEqual(5);
  });

  test('draw on every glyph', () => {
    expect(new Set(ideas.map(({ glyph }) => glyph))).toEqual(new Set(allowed.glyph));
  });
});
