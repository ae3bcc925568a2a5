import type { CardFacts } from '../../deck/card.ts';
import { isPushKind, type PushKind } from './kinds.ts';
import { likingOf, type Nudges } from './nudges.ts';
import type { Occasion } from './occasion.ts';

const WALK_HOURS = [7, 21.5] as const;
const DAY_BEHIND_HOUR = 14;
const NIGHT_ENDS_HOUR = 4;
/** What some kinds need around them, beside the minutes of the card. */
const LEAST_LEFT: Readonly<Partial<Record<PushKind, number>>> = {
  ask_struggle: 20,
  reappraise: 10,
};

/** Whether both have turned on what a card needs, and neither put it away. By hand this holds too. */
export function isAgreedTo(
  { id, kind, consent, depth }: CardFacts,
  nudges: Nudges,
  on: Temporal.PlainDate,
): boolean {
  if (nudges.never.includes(id)) return false;
  if (consent === 'touch' || kind === 'touch') return likingOf(nudges, 'touch', on) !== 'off';
  return nudges.deep || (consent !== 'deep' && depth < 3);
}

/** Whether a kind may come up at the hour of an occasion. */
export function suitsHour(
  kind: string,
  { hourNow, isMealtime }: Pick<Occasion, 'hourNow' | 'isMealtime'>,
): boolean {
  if (kind === 'meal') return isMealtime;
  if (kind === 'walk') return WALK_HOURS[0] <= hourNow && hourNow < WALK_HOURS[1];
  if (kind === 'ask_day') return hourNow >= DAY_BEHIND_HOUR || hourNow < NIGHT_ENDS_HOUR;
  return true;
}

/** Whether a card is over before the window is. */
export const fitsIn = ({ kind, minutes }: CardFacts, left: number): boolean =>
  minutes <= left && (!isPushKind(kind) || left >= (LEAST_LEFT[kind] ?? 0));
