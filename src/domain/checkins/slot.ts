import { BEGUN_ID } from '../plan.ts';
import { after, type Occurrence } from '../schedule/occurrence.ts';
import type { Moment, Nudges } from './nudges.ts';
import { awakePart } from './quiet.ts';

/** A stretch of an occurrence, half-open, in which one thing may come up once. */
export interface Slot {
  readonly occurrence: Occurrence;
  readonly moment: Moment;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

export interface SlotState {
  readonly nudges: Nudges;
  /** Ids of windows in whose middle nothing comes up. */
  readonly withoutMiddle: readonly string[];
  readonly hasUnreadNote: boolean;
  readonly zone: string;
}

const MINUTE = 60_000;
/** A shorter window has one moment; a longer one its opening, and one more. */
const LONG_MINUTES = 45;
/** Below this there is no middle to speak of. */
const LEAST_MINUTES = 20;
const BEFORE_END_MINUTES = 10;
const ROUND_MINUTES = 5;

export const minutesOf = ({ start, end }: Pick<Occurrence, 'start' | 'end'>): number =>
  (end.epochMilliseconds - start.epochMilliseconds) / MINUTE;

/** At most so many come up in one occurrence. */
export const mostIn = (occurrence: Occurrence): 1 | 2 =>
  minutesOf(occurrence) >= LONG_MINUTES ? 2 : 1;

/** The slots of one occurrence, in order: its opening, then its middle or its close. */
export function slotsOf(occurrence: Occurrence, state: SlotState): Slot[] {
  const awake = awakePart(occurrence, state.nudges.quiet, state.zone);
  if (!awake) return [];
  const [from, end] = [awake.start.epochMilliseconds, awake.end.epochMilliseconds];
  const middle = middleOf(from, end);
  const closing = Math.max(middle, end - BEFORE_END_MINUTES * MINUTE);
  const slot = (moment: Moment, start: number, to: number): Slot => ({
    occurrence,
    moment,
    from: Temporal.Instant.fromEpochMilliseconds(start),
    to: Temporal.Instant.fromEpochMilliseconds(to),
  });
  const opens = hasOpening(occurrence, state);
  const second = opens && mostIn(occurrence) === 1 ? undefined : secondOf(occurrence, state);
  const secondFrom = second === 'middle' ? middle : closing;
  const middleTo = Math.max(middle + MINUTE, Math.min(closing, end - MINUTE));
  return [
    ...(opens ? [slot('start', from, second ? secondFrom : closing)] : []),
    ...(second === 'middle' ? [slot('middle', middle, middleTo)] : []),
    ...(second === 'close' ? [slot('close', closing, end)] : []),
  ].filter((one) => after(one.to, one.from));
}

/** A window begun by hand has none: they are at the screen, and it was their own doing. */
const hasOpening = ({ key, window }: Occurrence, { nudges, hasUnreadNote }: SlotState): boolean =>
  nudges.moments.start && key !== BEGUN_ID && (window.opensWith !== undefined || hasUnreadNote);

/** What may come up beside the opening. A close that was chosen takes the place of the middle. */
function secondOf(
  occurrence: Occurrence,
  { nudges, withoutMiddle }: SlotState,
): 'middle' | 'close' | undefined {
  const { window } = occurrence;
  if (window.closesWith) return nudges.moments.close ? 'close' : undefined;
  const isWanted = nudges.moments.middle && !withoutMiddle.includes(window.id);
  return isWanted && minutesOf(occurrence) >= LEAST_MINUTES ? 'middle' : undefined;
}

/** About halfway, at a full five minutes. */
function middleOf(from: number, end: number): number {
  const halfway = from + (end - from) / 2;
  const round = Math.round(halfway / (ROUND_MINUTES * MINUTE)) * ROUND_MINUTES * MINUTE;
  return round > from && round < end ? round : Math.floor(halfway / MINUTE) * MINUTE;
}
