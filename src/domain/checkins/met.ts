import type { CameUp } from '../evening/evening.ts';
import type { History, Outcome } from './answer.ts';
import { datedKinds, isPushKind, kindOf, type PushKind } from './kinds.ts';

/** One thing they met, whether it came up or was asked for. */
export interface Met {
  readonly kind: PushKind;
  /** Absent when it was no card, or when which one is not remembered. */
  readonly cardId?: string;
  /** ISO date. */
  readonly on: string;
  readonly outcome?: Outcome;
}

const openings: Readonly<Record<string, PushKind>> = { breath: 'breathe', thanks: 'thanks' };

/**
 * What they met lately, oldest first: what was answered or passed over, what came up and is not
 * settled yet, and the last of each kind of which only the date is remembered.
 */
export function metLately(history: History, cameUp: readonly CameUp[], zone: string): Met[] {
  const answered = new Set(history.answers.map(({ cardId, on }) => `${cardId} ${on}`));
  const met = history.answers.flatMap(({ cardId, on, outcome }) => metOf(cardId, on, outcome));
  for (const { what, at } of cameUp) {
    const on = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
    if (!answered.has(`${what} ${on}`)) met.push(...metOf(what, on));
  }
  for (const kind of datedKinds) {
    const on = history.kinds[kind];
    if (on !== undefined) met.push({ kind, on });
  }
  return met.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function metOf(what: string, on: string, outcome?: Outcome): Met[] {
  const kind = openings[what] ?? kindOf(what);
  if (!isPushKind(kind)) return [];
  const card = openings[what] ? {} : { cardId: what };
  return [{ kind, ...card, on, ...(outcome ? { outcome } : {}) }];
}

/**
 * The kinds that would be the same twice running: what came up last, the last card that was met, and
 * what was swapped for it. Where two may be the last, both are.
 */
export function kindsJustMet(
  met: readonly Met[],
  cameUp: readonly CameUp[],
  { shown }: History,
): Set<PushKind> {
  const latest = cameUp.at(-1);
  const kinds = new Set(latest ? metOf(latest.what, '').map(({ kind }) => kind) : []);
  let isLast = true;
  for (const { kind, cardId, outcome } of met.toReversed()) {
    if (!isLast && outcome !== 'swapped') return kinds;
    kinds.add(kind);
    // What opened a window is no card. What is not settled may have come before another of its day.
    isLast = isLast && (cardId === undefined || outcome === undefined);
  }
  // Answers are forgotten after a while; the days cards were shown on are not.
  for (const kind of isLast ? lastShownKinds(shown) : []) kinds.add(kind);
  return kinds;
}

function lastShownKinds(shown: History['shown']): PushKind[] {
  const last = Object.values(shown).reduce((a, b) => (a > b ? a : b), '');
  const cards = Object.keys(shown).filter((cardId) => shown[cardId] === last);
  return cards.map(kindOf).filter(isPushKind);
}
