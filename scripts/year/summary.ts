import type { Card } from '../../src/deck/card.ts';
import { isLight } from '../../src/domain/checkins/choice.ts';
import type { Lived } from '../../tests/support/life.ts';
import { zone } from './couple.ts';

/** What a year came to: how many cards, of which kinds, how soon again, and how long without. */
export function summaryOf(
  lived: readonly Lived[],
  cards: ReadonlyMap<string, Card>,
  weeks: number,
): string {
  const shown = lived.flatMap(({ due, at }) => {
    const card = cards.get(due.what);
    return card ? [{ card, at }] : [];
  });
  const kinds = new Map<string, number>();
  for (const { card } of shown) kinds.set(card.kind, (kinds.get(card.kind) ?? 0) + 1);
  const percent = (count: number) => `${Math.round((100 * count) / Math.max(shown.length, 1))} %`;
  const shares = [...kinds]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${kind} ${count} (${percent(count)})`);
  const again = shown.flatMap(({ card, at }, index) => {
    const before = shown.slice(0, index).findLast((one) => one.card.id === card.id);
    return before ? [daysBetween(before.at, at)] : [];
  });
  const gaps = shown.slice(1).map(({ at }, index) => daysBetween(shown[index]?.at ?? at, at));
  const outcomes = ['did', 'swapped', 'passed', 'notToday'].map(
    (outcome) => `${outcome} ${lived.filter((one) => one.outcome === outcome).length}`,
  );
  return [
    `${weeks} weeks: ${lived.length} came up, ${shown.length} of them cards, ${new Set(shown.map(({ card }) => card.id)).size} different.`,
    `Kinds: ${shares.join(', ')}.`,
    `Light: ${percent(shown.filter(({ card }) => isLight(card)).length)}.`,
    `Again: ${again.length}${again.length > 0 ? `, the soonest after ${Math.min(...again)} days` : ''}.`,
    `Longest without a card: ${Math.max(0, ...gaps)} days.`,
    `What became of them: ${outcomes.join(', ')}.`,
  ].join('\n');
}

const daysBetween = (a: Temporal.Instant, b: Temporal.Instant): number =>
  a.toZonedDateTimeISO(zone).toPlainDate().until(b.toZonedDateTimeISO(zone).toPlainDate()).days;
