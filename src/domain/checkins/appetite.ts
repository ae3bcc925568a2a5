import { leaningOf } from './care.ts';
import type { Fatigue } from './fatigue.ts';
import type { PushKind } from './kinds.ts';
import { likingOf, type Nudges } from './nudges.ts';
import type { Met } from './met.ts';
import type { Occasion } from './occasion.ts';
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
  ask_struggle: 1,
  good_news: 2,
  listen: 1.2,
  remember: 2.5,
  reappraise: 0.15,
  breathe: 0.7,
  calm: 1.2,
  meal: 2.2,
  walk: 1.3,
  surprise: 2,
  date_idea: 2,
  touch: 3,
  checkin: 0.6,
};
const LESS = 0.25;
const WEEKS_DAYS = 28;
const LONGEST_WAIT = 3;
const NEVER_MET = 1.5;
const LATE_HOUR = 20.5;

/** What speaks for each kind on an occasion, but for the cards it has. */
export function reasonsFor(
  kind: PushKind,
  {
    nudges,
    fatigue,
    met,
    occasion,
  }: {
    readonly nudges: Nudges;
    readonly fatigue: Fatigue;
    readonly met: readonly Met[];
    readonly occasion: Occasion;
  },
): Reason[] {
  const steps = fatigue.steps[kind] ?? 0;
  return [
    { factor: usual[kind] * 0.5 ** steps },
    { factor: likingOf(nudges, kind, occasion.on) === 'less' ? LESS : 1 },
    waitOf(kind, met, occasion.on, 1.5 ** steps),
    ...careOf(kind, nudges, occasion.on),
    ...hourOf(kind, occasion),
  ].filter(({ factor }) => factor !== 1);
}

/** The longer without one of its kind, the more; right after one, next to nothing. */
function waitOf(kind: PushKind, met: readonly Met[], on: Temporal.PlainDate, gap: number): Reason {
  const last = met.findLast((one) => one.kind === kind)?.on;
  if (last === undefined) return { factor: NEVER_MET, why: { code: 'firstOfKind', kind } };
  const days = Math.max(0, Temporal.PlainDate.from(last).until(on, { largestUnit: 'days' }).days);
  const waits = Math.min(days / ((WEEKS_DAYS / usual[kind]) * gap), LONGEST_WAIT);
  return { factor: waits ** 1.5 + 0.02, why: { code: 'lately', kind, days } };
}

function careOf(kind: PushKind, { care }: Nudges, on: Temporal.PlainDate): Reason[] {
  if (!care || care.until < on.toString()) return [];
  return [{ factor: leaningOf(care.of, kind), why: { code: 'care', of: care.of } }];
}

function hourOf(kind: PushKind, { hour, isWeekend, isMealtime }: Occasion): Reason[] {
  const isLate = hour >= LATE_HOUR || hour < 4;
  if (kind === 'meal' && isMealtime) return [{ factor: 1.4, why: { code: 'hour', of: 'meal' } }];
  if (kind === 'breathe' || kind === 'calm') {
    return isLate ? [{ factor: 2, why: { code: 'hour', of: 'late' } }] : [{ factor: 0.5 }];
  }
  if (kind === 'ask_day' && hour >= 17) {
    return [{ factor: 1.3, why: { code: 'hour', of: 'dayBehind' } }];
  }
  if ((kind === 'date_idea' || kind === 'walk') && isWeekend) {
    return [{ factor: 1.8, why: { code: 'weekend' } }];
  }
  if (kind === 'ask_struggle' && (isLate || isWeekend)) return [{ factor: 0.5 }];
  return [];
}
