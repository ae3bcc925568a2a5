import type { Pillar } from '../../deck/card.ts';
import type { Nudges } from './nudges.ts';
import type { PushKind } from './kinds.ts';

/** The seven things a couple can choose one of, to care for it this week. */
export const pillars = [
  'communication',
  'trust',
  'closeness',
  'patience',
  'respect',
  'goals',
  'forgiveness',
] as const satisfies readonly Pillar[];

/** What a couple can start from. */
export const challenges = ['silence', 'trusting', 'busy', 'stress', 'conflict'] as const;
export type Challenge = (typeof challenges)[number];

export const cares = [...pillars, ...challenges] as const;

/** What the picking leans towards for a while. */
export interface Care {
  readonly of: Pillar | Challenge;
  /** ISO date of the last day. */
  readonly until: string;
}

/** What each leans towards, and away from: factors of a kind's weight, 1 where nothing is said. */
const leanings: Readonly<Record<Care['of'], Readonly<Partial<Record<PushKind, number>>>>> = {
  communication: { listen: 2.5, ask_day: 1.6, ask_dream: 1.5, good_news: 1.5 },
  trust: { listen: 2, ask_dream: 1.5, remember: 1.5, good_news: 1.5, surprise: 1.3 },
  closeness: { touch: 2, remember: 1.7, walk: 1.6, thanks: 1.4, date_idea: 1.3 },
  patience: { calm: 2.5, breathe: 2.5, listen: 1.8, ask_struggle: 0.6 },
  respect: { thanks: 1.8, listen: 2, good_news: 1.7 },
  goals: { ask_dream: 2.2, date_idea: 1.4, checkin: 1.5, listen: 1.3 },
  // Nobody is asked to forgive: what helps is to be heard, to be calm, to look from outside.
  forgiveness: { listen: 2.5, calm: 2, reappraise: 2, breathe: 1.5, ask_struggle: 0.6 },
  silence: { ask_day: 1.7, ask_dream: 1.5, good_news: 1.6, walk: 1.6, remember: 1.4 },
  trusting: { listen: 2, remember: 1.7, good_news: 1.6, surprise: 1.3, ask_struggle: 0.6 },
  busy: { breathe: 1.8, meal: 1.6, surprise: 1.6, thanks: 1.3, ask_struggle: 0.5 },
  stress: { calm: 2.5, breathe: 2, walk: 1.7, listen: 1.4, ask_struggle: 0.5 },
  conflict: { listen: 2.2, calm: 2, breathe: 1.7, reappraise: 2, ask_struggle: 0.4 },
};

export const leaningOf = (of: Care['of'], kind: PushKind): number => leanings[of][kind] ?? 1;

/** What is cared for on a day, if anything still is. */
export const caredFor = ({ care }: Pick<Nudges, 'care'>, on: Temporal.PlainDate) =>
  care && care.until >= on.toString() ? care.of : undefined;

const CHALLENGE_DAYS = 14;

/** A pillar is cared for until the coming Sunday, chosen on a Sunday until the next; a start lasts 14 days. */
export function careFor(of: Care['of'], today: Temporal.PlainDate): Care {
  const isPillar = (pillars as readonly string[]).includes(of);
  const days = isPillar ? 7 - (today.dayOfWeek % 7) : CHALLENGE_DAYS;
  return { of, until: today.add({ days }).toString() };
}
