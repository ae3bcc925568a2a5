import type { History } from './answer.ts';
import { isPushKind, kindOf, type DatedKind, type PushKind } from './kinds.ts';
import type { Met } from './met.ts';

const heavy: readonly PushKind[] = ['ask_struggle', 'reappraise', 'checkin'];
/** What asks a lot of the two. */
export const heavyKinds: ReadonlySet<string> = new Set(heavy);

interface Quota {
  /** The kinds that share it. */
  readonly kinds: readonly PushKind[];
  readonly most: number;
  /** In any so many days. */
  readonly days: number;
}

const quotas: readonly Quota[] = [
  { kinds: ['thanks'], most: 3, days: 7 },
  { kinds: ['ask_day', 'ask_dream', 'ask_struggle'], most: 4, days: 7 },
  { kinds: ['date_idea'], most: 1, days: 7 },
  { kinds: ['surprise'], most: 1, days: 7 },
  { kinds: ['breathe'], most: 1, days: 1 },
  { kinds: heavy, most: 1, days: 14 },
];

/** The least that lies between two of a kind of which only the last date is remembered. */
const apart: Readonly<Record<DatedKind, Temporal.DurationLike>> = {
  // Twice in any seven days, and no more.
  touch: { days: 4 },
  checkin: { months: 1 },
  reappraise: { months: 4 },
};

/** The kinds that have had their share, on a day and in the days that end with it. */
export function spentKinds(
  met: readonly Met[],
  history: History,
  on: Temporal.PlainDate,
): Set<PushKind> {
  const today = on.toString();
  const spent = new Set<PushKind>();
  for (const { kinds, most, days } of quotas) {
    const since = on.subtract({ days: days - 1 }).toString();
    const times = timesByKind(met, history, since);
    const count = kinds.reduce((sum, kind) => sum + (times.get(kind) ?? 0), 0);
    if (count >= most) for (const kind of kinds) spent.add(kind);
  }
  for (const [kind, gap] of Object.entries(apart)) {
    const last = history.kinds[kind as DatedKind];
    const isTooSoon = last !== undefined && last > on.subtract(gap).toString();
    if (isTooSoon || met.some((one) => one.kind === kind && one.on >= today)) {
      spent.add(kind as DatedKind);
    }
  }
  return spent;
}

/** How often each kind was met since a day. A card that was shown and never answered counts too. */
function timesByKind(
  met: readonly Met[],
  { shown }: History,
  since: string,
): ReadonlyMap<PushKind, number> {
  const times = new Map<PushKind, number>();
  const count = (kind: PushKind) => times.set(kind, (times.get(kind) ?? 0) + 1);
  const counted = new Set<string>();
  for (const { kind, cardId, on } of met) {
    if (on < since || (cardId !== undefined && counted.has(cardId))) continue;
    if (cardId !== undefined) counted.add(cardId);
    count(kind);
  }
  for (const [cardId, on] of Object.entries(shown)) {
    const kind = kindOf(cardId);
    if (on >= since && !counted.has(cardId) && isPushKind(kind)) count(kind);
  }
  return times;
}
