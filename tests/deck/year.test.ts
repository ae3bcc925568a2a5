import { describe, expect, test } from 'vitest';
import { plausible, startOf, zone } from '../../scripts/year/couple.ts';
import { cardsIn } from '../../scripts/build/deck.ts';
import type { Card } from '../../src/deck/card.ts';
import { isLight } from '../../src/domain/checkins/choice.ts';
import { live, type Habit } from '../support/life.ts';

interface Shown {
  readonly card: Card;
  /** Days since the year began. */
  readonly day: number;
}

const cards = new Map(cardsIn('en').map((card) => [card.id, card]));
const from = Temporal.PlainDate.from('2026-01-05');

/** Every card a couple is shown in a year of the usual settings. */
function yearOf(seed: number, habit: Habit): Shown[] {
  const start = from.toZonedDateTime(zone);
  const state = startOf([...cards.values()], seed);
  const lived = live(state, start.toInstant(), start.add({ years: 1 }).toInstant(), habit);
  return [...lived].flatMap(({ due, at, instead }) =>
    [due.what, instead ?? ''].flatMap((id) => {
      const card = cards.get(id);
      const date = at.toZonedDateTimeISO(zone).toPlainDate();
      return card ? [{ card, day: from.until(date, { largestUnit: 'days' }).days }] : [];
    }),
  );
}

/** At the screen as each window begins, and near its middle and its end. */
const eager: Habit = {
  looks: ({ start, end }) => {
    const minutes = start.until(end).total('minutes');
    return [0, minutes / 2, (minutes * 3) / 4, minutes - 35].map((after) =>
      start.add({ minutes: Math.floor(after) }),
    );
  },
  answers: () => 'did',
};

const years = [1, 2, 3].map((seed) => yearOf(seed, seed === 1 ? eager : plausible(seed, from)));

describe.each(years.map((shown, index) => [`year ${index + 1}`, shown] as const))(
  '%s',
  (_, shown) => {
    test('has a card on two hundred evenings that was not there in the sixty days before', () => {
      const again = shown.filter(({ card, day }, index) =>
        shown.slice(0, index).some((one) => one.card === card && day - one.day < 60),
      );
      expect(again).toEqual([]);
      expect(new Set(shown.map(({ day }) => day)).size).toBeGreaterThanOrEqual(200);
    });

    test('is no more than a quarter of one kind, and as much of it is light, in any four weeks', () => {
      const kinds = new Set(shown.map(({ card }) => card.kind));
      for (const kind of kinds) {
        const share = shown.filter(({ card }) => card.kind === kind).length / shown.length;
        expect({ kind, isTooMuch: share > 0.25 }).toEqual({ kind, isTooMuch: false });
      }
      expect(kinds.size).toBeGreaterThanOrEqual(12);
      for (let day = 0; day + 28 <= 365; day += 1) {
        const weeks = shown.filter((one) => one.day >= day && one.day < day + 28);
        const light = weeks.filter(({ card }) => isLight(card)).length;
        expect({ day, isEnough: light * 4 >= weeks.length }).toEqual({ day, isEnough: true });
      }
    });
  },
);
