import type { Agreement } from './agreement/agreement.ts';
import { heldOccurrences, type Evening, type Held } from './evening/evening.ts';
import { outlasts } from './evening/held.ts';
import { nextStanding, standingAt } from './evening/standing.ts';
import { after, byStart, isRunning, type Occurrence } from './schedule/occurrence.ts';
import type { ScreenFreeWindow } from './schedule/window.ts';
import type { Coverage } from './sites/coverage.ts';
import { inBoth } from './sites/match.ts';

/** Everything a plan is made of; read from storage and the device, never from a clock here. */
export interface PlanState {
  readonly agreement: Agreement;
  readonly evening: Evening;
  /** IANA name of the device's zone. */
  readonly zone: string;
}

/** Everything the browser should be doing at one instant. */
export interface Plan {
  readonly phase: 'idle' | 'active' | 'paused';
  /** What runs now, by start. Empty unless `active`. */
  readonly running: readonly Occurrence[];
  /** When the last of what runs now ends. */
  readonly until?: Temporal.Instant;
  /** When everything resumes, while paused. */
  readonly resumesAt?: Temporal.Instant;
  /** The next occurrence to start. */
  readonly next?: Occurrence;
  /** The same, from ten minutes before its start. Absent unless `idle`. */
  readonly soon?: Occurrence;
  /** What is set aside; absent unless `active`. */
  readonly coverage?: Coverage;
  /** When an edit that loosened what runs takes effect, if there was one. */
  readonly heldUntil?: Temporal.Instant;
  /** The next instant at which any of this can change. */
  readonly boundary?: Temporal.Instant;
}

/** The id of a window begun by hand. No agreement can hold it: ids there have no colon. */
export const BEGUN_ID = 'begun:now';

const SOON = { minutes: 10 } as const;

/** What the browser should be doing at `now`. Pure: the same state and instant, the same plan. */
export function planFor(state: PlanState, now: Temporal.Instant): Plan {
  const { agreement, evening } = state;
  const pausedUntil = instantOf(evening.pausedUntil);
  const next = nextOf(state, now);

  if (pausedUntil && after(pausedUntil, now)) {
    return compact({
      phase: 'paused',
      running: [],
      resumesAt: pausedUntil,
      next,
      boundary: pausedUntil,
    });
  }
  const holding = holdingAt(evening, now);
  const running = runningIn(state, holding, now);
  if (running.length === 0) {
    return compact({ phase: 'idle', running, next, ...soonOf(next, now) });
  }
  const open = evening.exceptions.filter((e) => after(Temporal.Instant.from(e.until), now));
  const boundary = earliest([
    ...running.map((o) => o.end),
    ...open.map((e) => Temporal.Instant.from(e.until)),
    ...(next ? [next.start] : []),
  ]);
  const coverage: Coverage = {
    everything: running.some((o) => o.window.covers === 'everything'),
    ...(evening.held && holding.length > 0
      ? strictest(agreement, evening.held)
      : listsOf(agreement)),
    excepted: open.map((e) => e.host),
  };
  const until = latest(running);
  const heldUntil = latest(holding);
  return compact({ phase: 'active', running, until, next, coverage, heldUntil, boundary });
}

/** What runs at `now`, by start: all that a plan says of it, where no more is asked. */
export const runningAt = (state: PlanState, now: Temporal.Instant): Occurrence[] => {
  const pausedUntil = instantOf(state.evening.pausedUntil);
  if (pausedUntil && after(pausedUntil, now)) return [];
  return runningIn(state, holdingAt(state.evening, now), now);
};

function runningIn(
  { agreement, evening, zone }: PlanState,
  holding: readonly Occurrence[],
  now: Temporal.Instant,
): Occurrence[] {
  const begun = begunOccurrences(evening).filter((o) => isRunning(o, now));
  const agreed = standingAt(agreement.windows, evening, now, zone);
  const held = holding.filter(
    (o) => o.key !== BEGUN_ID && !agreed.some((other) => outlasts(other, o)),
  );
  return [...agreed, ...held, ...begun].sort(byStart);
}

/** Of what runs now, the occurrence that ends last: the one a page names, with its `until`. */
export const lastToEnd = ({ running, until }: Plan): Occurrence | undefined =>
  until && running.find((o) => o.end.equals(until));

/** What ran when an edit loosened the agreement and still does. */
function holdingAt(evening: Evening, now: Temporal.Instant): Occurrence[] {
  const { begun, held } = evening;
  const isBegunHeld = begun !== undefined && begun.start === held?.begunAt;
  const byHand = isBegunHeld ? begunOccurrences(evening) : [];
  return [...heldOccurrences(evening), ...byHand].filter((o) => isRunning(o, now));
}

type Lists = Pick<Coverage, 'sites' | 'keptOpen' | 'embedded'>;

const listsOf = ({ sites, keptOpen, embedded }: Lists): Lists => ({ sites, keptOpen, embedded });

const strictest = (agreement: Lists, held: Held): Lists => ({
  sites: [...new Set([...agreement.sites, ...held.sites])],
  keptOpen: inBoth(agreement.keptOpen, held.keptOpen),
  embedded: agreement.embedded || held.embedded,
});

const latest = (occurrences: readonly Occurrence[]) =>
  occurrences.reduce<Temporal.Instant | undefined>(
    (end, o) => (end && after(end, o.end) ? end : o.end),
    undefined,
  );

const instantOf = (iso: string | undefined) =>
  iso === undefined ? undefined : Temporal.Instant.from(iso);

function nextOf(
  { agreement, evening, zone }: PlanState,
  now: Temporal.Instant,
): Occurrence | undefined {
  return agreement.windows
    .map((window) => nextStanding(window, evening, now, zone))
    .filter((o) => o !== undefined)
    .sort(byStart)[0];
}

/** Whether what is next is near, and when that or anything else changes. */
function soonOf(next: Occurrence | undefined, now: Temporal.Instant) {
  const from = next?.start.subtract(SOON);
  return from && after(from, now)
    ? { soon: undefined, boundary: from }
    : { soon: next, boundary: next?.start };
}

/** The window begun by hand, if there is one. */
function begunOccurrences(evening: Evening): Occurrence[] {
  if (!evening.begun) return [];
  const start = Temporal.Instant.from(evening.begun.start);
  const end = Temporal.Instant.from(evening.begun.end);
  const window: ScreenFreeWindow = {
    id: BEGUN_ID,
    title: '',
    on: start.toString().slice(0, 10),
    start: '00:00',
    end: '00:00',
    covers: 'list',
  };
  return [{ key: BEGUN_ID, window, start, end }];
}

const earliest = (instants: readonly Temporal.Instant[]) =>
  instants.reduce<Temporal.Instant | undefined>((a, b) => (a && after(b, a) ? a : b), undefined);

/** Drops keys whose value is undefined, so that equal plans are equal values. */
const compact = (plan: { [K in keyof Plan]: Plan[K] | undefined }) =>
  Object.fromEntries(
    Object.entries(plan).filter(([, value]) => value !== undefined),
  ) as unknown as Plan;
