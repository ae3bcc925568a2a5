import type { CardFacts } from '../../../src/deck/card.ts';
import { likingOf } from '../../../src/domain/checkins/nudges.ts';
import { occurrencesBetween, type Occurrence } from '../../../src/domain/schedule/occurrence.ts';
import type { Lived } from '../../support/life.ts';

/** One of the lived as the rules see it, in plain numbers: told apart from the code that keeps them. */
interface Seen extends Lived {
  /** Minutes since 1970. */
  readonly minute: number;
  readonly date: Temporal.PlainDate;
  /** Days since 1970. */
  readonly day: number;
  /** `19:05` on the wall. */
  readonly clock: string;
  readonly card: CardFacts | undefined;
  /** The kind it counts as; a note and the question of fewer have none. */
  readonly kind: string | undefined;
  readonly own: Occurrence | undefined;
  /** What was shown before, by card: the day of the last time. */
  readonly shown: ReadonlyMap<string, number>;
  readonly earlier: readonly Seen[];
}

type Rule = (one: Seen) => string | false | undefined;

const openings: Readonly<Record<string, string>> = { breath: 'breathe', thanks: 'thanks' };
const EPOCH = '1970-01-01';
const minuteOf = (at: Temporal.Instant) => at.epochMilliseconds / 60_000;
const lengthOf = ({ start, end }: Occurrence) => minuteOf(end) - minuteOf(start);

export function seenIn(lived: readonly Lived[]): Seen[] {
  const [first, last] = [lived.at(0), lived.at(-1)];
  if (!first || !last) return [];
  const { agreement, zone } = first.before.plan;
  const until = last.at.add({ hours: 1 });
  const occurrences = occurrencesBetween(agreement.windows, first.at, until, zone);
  const seen: Seen[] = [];
  const shown = new Map<string, number>();
  for (const one of lived) {
    const here = one.at.toZonedDateTimeISO(zone);
    const date = here.toPlainDate();
    const card = one.before.facts.find(({ id }) => id === one.due.what);
    const day = Temporal.PlainDate.from(EPOCH).until(date, { largestUnit: 'days' }).days;
    seen.push({
      ...one,
      minute: minuteOf(one.at),
      date,
      day,
      clock: here.toPlainTime().toString({ smallestUnit: 'minute' }),
      card,
      kind: openings[one.due.what] ?? card?.kind,
      own: occurrences.find(({ key }) => key === one.due.of),
      shown: new Map(shown),
      earlier: [...seen],
    });
    for (const id of [one.due.what, one.instead ?? '']) shown.set(id, day);
  }
  return seen;
}

const windows: Rule = ({ own, due, minute, earlier }) => {
  if (!own) return 'outside of any window';
  const [start, end] = [minuteOf(own.start), minuteOf(own.end)];
  if (minute < start || minute >= end) return 'outside its window';
  const before = earlier.slice(-3).filter((other) => other.minute >= start);
  if (before.length >= (lengthOf(own) >= 45 ? 2 : 1)) return 'too many in it';
  const moments = before.filter((other) => other.due.of === due.of).map((one) => one.due.moment);
  if (moments.includes(due.moment)) return 'the same moment twice';
  return due.moment === 'start' && moments.length > 0 && 'an opening after something else';
};

/** Where windows overlap, what comes up in one counts for the others that run. */
const overlaps: Rule = ({ minute, own, earlier }) => {
  const before = earlier.slice(-3).filter((other) => {
    const o = other.own;
    return o && own && minute < minuteOf(o.end) && other.minute >= minuteOf(o.start);
  });
  const full = before.find(({ own: o }) => {
    if (!o) return false;
    const inside = before.filter((other) => other.minute >= minuteOf(o.start));
    return inside.length >= (lengthOf(o) >= 45 ? 2 : 1);
  });
  return full && 'too many in windows that overlap';
};

const silence: Rule = ({ before, at, clock, date, earlier }) => {
  const { nudges, restsUntil, plan } = before;
  const { from, to } = nudges.quiet;
  const isQuiet = from <= to ? clock >= from && clock < to : clock >= from || clock < to;
  if (isQuiet) return 'in the quiet hours';
  const isAhead = (iso = '2000-01-01T00:00Z') =>
    Temporal.Instant.compare(Temporal.Instant.from(iso), at) > 0;
  if (isAhead(restsUntil)) return 'on the first day';
  if (isAhead(plan.evening.silentUntil)) return 'after "not today"';
  if (date.toString() < (nudges.pausedUntil ?? '')) return 'in a pause';
  const previous = earlier.at(-1);
  const isAsked = nudges.askedFewer !== undefined && previous?.due.what === 'fewer';
  return isAsked && previous.outcome === 'passed' && 'while it is asked whether fewer';
};

const ceilings: Rule = ({ minute, day, before, earlier }) => {
  const previous = earlier.at(-1);
  if (previous && minute - previous.minute < 45) return 'too soon after another';
  const today = earlier.slice(-4).filter((other) => other.day === day);
  return today.length >= Math.min(before.nudges.ceiling, 3) && 'too many a day';
};

const agreed: Rule = ({ card, before: { nudges }, date, own, minute, clock }) => {
  if (!card || !own) return;
  const left = minuteOf(own.end) - minute;
  if (card.delivery !== 'push') return 'a card that is only found';
  if (nudges.never.includes(card.id)) return 'a card that was put away';
  if (likingOf(nudges, card.kind as never, date) === 'off') return 'a kind that is off';
  if ((card.depth === 3 || card.consent === 'deep') && !nudges.deep) return 'too deep';
  if (card.minutes > left) return 'too long for what is left';
  if (card.kind === 'ask_struggle' && left < 20) return 'no time to listen';
  if (card.kind === 'walk' && (clock < '07:00' || clock >= '21:30')) return 'a walk at night';
  const isDayAhead = clock >= '04:00' && clock < '14:00';
  return card.kind === 'ask_day' && isDayAhead && 'about a day that has only begun';
};

const quotas: readonly (readonly [kinds: readonly string[], most: number, days: number])[] = [
  [['thanks'], 3, 7],
  [['ask_day', 'ask_dream', 'ask_struggle'], 4, 7],
  [['breathe'], 1, 1],
  [['date_idea'], 1, 7],
  [['surprise'], 1, 7],
  [['touch'], 2, 7],
  [['checkin'], 1, 28],
  [['reappraise'], 1, 120],
];

/** Picked cards alone: what the couple chose for a moment minds no quota. */
const shares: Rule = ({ due, kind, day, earlier }) => {
  if (due.moment !== 'middle' || !kind) return;
  const broken = quotas.find(
    ([kinds, most, days]) =>
      kinds.includes(kind) &&
      earlier.filter((one) => day - one.day < days && kinds.includes(one.kind ?? '')).length >=
        most,
  );
  return broken && `too much of ${kind}`;
};

const variety: Rule = ({ due, kind, before: { facts, nudges }, date, earlier }) => {
  if (due.moment !== 'middle' || !kind) return;
  const last = earlier.findLast((one) => one.kind !== undefined)?.kind;
  // What was swapped, and what for.
  const lastCards = earlier.findLast((one) => one.card || one.instead);
  const instead = facts.find(({ id }) => id === lastCards?.instead)?.kind;
  if (![last, lastCards?.card?.kind, instead].includes(kind)) return;
  const kinds = new Set(facts.filter((one) => one.delivery === 'push').map((one) => one.kind));
  const on = [...kinds].filter((one) => likingOf(nudges, one as never, date) !== 'off');
  return on.length > 1 && 'the same kind twice running';
};

const repeats: Rule = ({ card, shown, day, before: { facts } }) => {
  const last = card && shown.get(card.id);
  if (!card || last === undefined || day - last >= card.cooldownDays) return;
  const ofKind = facts.filter((one) => one.kind === card.kind && one.delivery === 'push');
  const since = ofKind.filter(({ id }) => (shown.get(id) ?? 0) > last);
  return since.length < 0.8 * ofKind.length && `again after ${day - last} days`;
};

const reasons: Rule = ({ due }) =>
  (due.why.length < 1 || due.why.length > 3) && 'no reason, or too many';

const rules = [windows, overlaps, silence, ceilings, agreed, shares, variety, repeats, reasons];

/** What was broken, in words; nothing if all is well. */
export const brokenIn = (lived: readonly Lived[]): string[] =>
  seenIn(lived).flatMap((one) =>
    rules.flatMap((rule) => {
      const words = rule(one);
      return words ? [`${one.at.toString()} ${one.due.what}: ${words}`] : [];
    }),
  );
