import type { CardId } from '../../deck/card.ts';
import type { Care } from './care.ts';
import { offAtFirst, type PushKind } from './kinds.ts';

export const likings = ['on', 'less', 'off'] as const;
export type Liking = (typeof likings)[number];

export const moments = ['start', 'middle', 'close'] as const;
/** When in a window something may come up. */
export type Moment = (typeof moments)[number];

export const channels = ['window', 'icon', 'notification'] as const;
/** How it may come up. */
export type Channel = (typeof channels)[number];

export interface KindChoice {
  readonly liking: Liking;
  /** ISO date of the last day of a passing "less of this"; a lasting choice has none. */
  readonly until?: string;
}

/** What the couple chose about check-ins that come up by themselves, in this browser. */
export interface Nudges {
  /** Kinds that are not as they were at first. */
  readonly kinds: Readonly<Partial<Record<PushKind, KindChoice>>>;
  readonly moments: Readonly<Record<Moment, boolean>>;
  /** The window is absent until it is chosen: whether it opens by itself depends on the browser. */
  readonly channels: {
    readonly window?: boolean;
    readonly icon: boolean;
    readonly notification: boolean;
  };
  /** At most so many a day. */
  readonly ceiling: 1 | 2 | 3;
  /** Two wall-clock times, `22:30`; over midnight when the second is earlier; the same is none. */
  readonly quiet: { readonly from: string; readonly to: string };
  /** ISO date of the first day after a pause. */
  readonly pausedUntil?: string;
  /** Both said yes to cards that go deep. */
  readonly deep: boolean;
  /** Cards that never come again. */
  readonly never: readonly CardId[];
  readonly care?: Care;
  /** ISO date on which it was asked whether fewer would be better; absent once that is answered. */
  readonly askedFewer?: string;
}

export const usualNudges: Nudges = {
  kinds: {},
  moments: { start: true, middle: true, close: true },
  channels: { icon: true, notification: false },
  ceiling: 2,
  quiet: { from: '22:30', to: '08:00' },
  deep: false,
  never: [],
};

/** How much of a kind is wanted on a day. */
export function likingOf({ kinds }: Nudges, kind: PushKind, on: Temporal.PlainDate): Liking {
  const choice = kinds[kind];
  if (!choice) return offAtFirst.includes(kind) ? 'off' : 'on';
  // Only what was on is made rarer for a while.
  if (choice.until !== undefined && choice.until < on.toString()) return 'on';
  return choice.liking;
}

/** One thing that is chosen on the page of nudges, or in a check-in. */
export type NudgeChoice =
  | { readonly kind: PushKind; readonly liking: Liking }
  | { readonly moment: Moment; readonly on: boolean }
  | { readonly channel: Channel; readonly on: boolean }
  | { readonly ceiling: 1 | 2 | 3 }
  | { readonly quiet: { readonly from: string; readonly to: string } }
  /** The first day after a pause, or none. */
  | { readonly pausedUntil: string | null }
  | { readonly deep: boolean }
  | { readonly care: Care | null }
  /** Cards that were put away come back. */
  | { readonly bringBack: true };

/** The nudges as they are with one more choice. What is chosen by hand answers the question of fewer. */
export function chosen(nudges: Nudges, choice: NudgeChoice): Nudges {
  const { askedFewer: _, ...answered } = nudges;
  if ('kind' in choice) {
    return { ...answered, kinds: { ...answered.kinds, [choice.kind]: { liking: choice.liking } } };
  }
  if ('moment' in choice) {
    return { ...answered, moments: { ...answered.moments, [choice.moment]: choice.on } };
  }
  if ('channel' in choice) {
    return { ...answered, channels: { ...answered.channels, [choice.channel]: choice.on } };
  }
  if ('pausedUntil' in choice) {
    const { pausedUntil: __, ...going } = answered;
    return choice.pausedUntil === null ? going : { ...going, pausedUntil: choice.pausedUntil };
  }
  if ('care' in choice) {
    const { care: __, ...free } = answered;
    return choice.care === null ? free : { ...free, care: choice.care };
  }
  if ('bringBack' in choice) return { ...answered, never: [] };
  return { ...answered, ...choice };
}
