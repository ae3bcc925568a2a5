import type { Agreement } from '../agreement/agreement.ts';
import { datesOf } from '../schedule/occurrence.ts';
import { caredFor, leaningOf } from './care.ts';
import type { PushKind } from './kinds.ts';
import { GAP_GROWS, type Memory } from './memory.ts';
import { likingOf, type Nudges } from './nudges.ts';
import { isLateAt, type Occasion } from './occasion.ts';
import type { PacingState } from './pacing.ts';
import type { Why } from './why.ts';

/** What speaks for a kind or a card, or against it: a factor of its weight, and why. */
export interface Reason {
  readonly factor: number;
  readonly why?: Why;
}

/** How many of a kind four weeks would hold if nothing else spoke for it. */
const usual: Readonly<Record<PushKind, number>> = {
  thanks: 2.5,
  ask_day: 3,
  ask_dream: 2.5,
  ask_struggle: 0.8,
  good_news: 2,
  listen: 1.3,
  remember: 2.5,
  reappraise: 0.6,
  breathe: 0.7,
  calm: 1.3,
  meal: 2,
  walk: 1.5,
  surprise: 2,
  date_idea: 2,
  touch: 3,
  checkin: 0.7,
};
const WEEKS_DAYS = 28;
const LESS = 0.25;
const TIRED = 0.5;
const LONGEST_WAIT = 3;
const NEVER_MET = 1.5;
/** What their windows open or close with need not be picked as often. */
const GIVEN_ANYWAY = 0.3;
const DAY_BEHIND_HOUR = 17;

/** What speaks for each kind on an occasion, but for the cards it has. */
export function reasonsFor(
  kind: PushKind,
  { nudges, plan }: PacingState,
  occasion: Occasion,
  { fatigue, lastOf }: Memory,
): Reason[] {
  const steps = fatigue.steps[kind] ?? 0;
  return [
    { factor: usual[kind] * TIRED ** steps },
    { factor: likingOf(nudges, kind, occasion.on) === 'less' ? LESS : 1 },
    givenOf(kind, plan.agreement, occasion.on),
    waitOf(kind, lastOf.get(kind), occasion.on, GAP_GROWS ** steps),
    ...careOf(kind, nudges, occasion.on),
    ...hoursOf(kind, occasion),
  ];
}

/** Not today and not the day before, and otherwise seldom. */
function givenOf(kind: PushKind, { windows }: Agreement, on: Temporal.PlainDate): Reason {
  const moment = kind === 'breathe' ? 'breath' : kind;
  const giving = windows.filter((one) => one.opensWith === moment || one.closesWith === moment);
  if (giving.length === 0) return { factor: 1 };
  const isNear = giving.some((one) => !datesOf(one, on, on.add({ days: 1 })).next().done);
  return { factor: isNear ? 0 : GIVEN_ANYWAY };
}

/** The longer without one of its kind, the more; right after one, next to nothing. */
function waitOf(
  kind: PushKind,
  last: string | undefined,
  on: Temporal.PlainDate,
  gap: number,
): Reason {
  if (last === undefined) return { factor: NEVER_MET, why: { code: 'firstOfKind', kind } };
  const days = Math.max(0, Temporal.PlainDate.from(last).until(on, { largestUnit: 'days' }).days);
  const waits = Math.min(days / ((WEEKS_DAYS / usual[kind]) * gap), LONGEST_WAIT);
  return { factor: waits ** 1.5 + 0.02, why: { code: 'lately', kind, days } };
}

function careOf(kind: PushKind, nudges: Nudges, on: Temporal.PlainDate): Reason[] {
  const of = caredFor(nudges, on);
  return of ? [{ factor: leaningOf(of, kind), why: { code: 'care', of } }] : [];
}

/** What suits the time of the day and of the week, beside what may come then at all. */
function hoursOf(kind: PushKind, occasion: Occasion): Reason[] {
  const { hour, isWeekend, isMealtime, isTableLaid } = occasion;
  const isLate = isLateAt(hour);
  switch (kind) {
    case 'meal':
      // Much of it is for before the first bite.
      return [isTableLaid ? { factor: 0.5 } : { factor: 1.6, why: { code: 'hour', of: 'meal' } }];
    case 'walk':
      if (isTableLaid) return [{ factor: 0.1 }];
      if (isMealtime) return [{ factor: 0.35 }];
      return isWeekend ? [{ factor: 2.5, why: { code: 'weekend' } }] : [];
    case 'date_idea':
      return isWeekend ? [{ factor: 1.8, why: { code: 'weekend' } }] : [];
    case 'breathe':
    case 'calm':
      return [isLate ? { factor: 2, why: { code: 'hour', of: 'late' } } : { factor: 0.7 }];
    case 'ask_day':
      if (hour < DAY_BEHIND_HOUR && !isLate) return [];
      return [{ factor: 1.3, why: { code: 'hour', of: 'dayBehind' } }];
    case 'ask_struggle':
      return isLate || isWeekend ? [{ factor: 0.5 }] : [];
    case 'reappraise':
      return isLate || isMealtime ? [{ factor: 0.3 }] : [];
    default:
      return [];
  }
}
