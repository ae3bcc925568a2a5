import type { CardFacts } from '../../deck/card.ts';
import type { CameUp } from '../evening/evening.ts';
import { planFor, runningAt, type PlanState } from '../plan.ts';
import { after } from '../schedule/occurrence.ts';
import type { History } from './answer.ts';
import { gapEnds } from './ceiling.ts';
import { chooseCard } from './choice.ts';
import { fatigueOf } from './fatigue.ts';
import { likingOf, type Moment, type Nudges } from './nudges.ts';
import { occasionOf } from './occasion.ts';
import { isEnough, openSlots, slotsIn } from './open.ts';
import { isAsked, isSilent, silenceEnds } from './silence.ts';
import type { Slot } from './slot.ts';
import type { Why } from './why.ts';

/** Everything that is asked before something comes up by itself. */
export interface PacingState {
  readonly plan: PlanState;
  readonly facts: readonly CardFacts[];
  readonly nudges: Nudges;
  /** Ids of windows in whose middle nothing comes up. */
  readonly withoutMiddle: readonly string[];
  readonly history: History;
  readonly seed: number;
  /** ISO instant: the quiet first day. */
  readonly restsUntil?: string;
  /** A note whose seal is off waits to be read. */
  readonly hasUnreadNote: boolean;
}

/** What should come up. */
export interface Due {
  /** The key of the occurrence it belongs to. */
  readonly of: string;
  readonly moment: Moment;
  readonly what: CameUp['what'];
  /** Why this, the weightiest reason first; one to three. */
  readonly why: readonly Why[];
}

/**
 * What should come up by itself at `now`, if anything. Before it is shown, the caller marks it in
 * the evening (`withCameUp`), takes what that displaces as passed over (`standingIn`), and a card
 * as shown (`withShown`). Until then it is the same all its slot long; a card that no longer fits
 * what is left of the window gives way to one that does.
 */
export function dueAt(state: PacingState, now: Temporal.Instant): Due | undefined {
  if (isSilent(state, now) || isEnough(state, now)) return undefined;
  const running = runningAt(state.plan, now);
  for (const slot of openSlots(slotsIn(state, running), state, running, now)) {
    const due = dueIn(slot, state, now);
    if (due) return { of: slot.occurrence.key, moment: slot.moment, ...due };
  }
  return undefined;
}

/**
 * The next instant after `now` at which something else may be due: when to look again. Outside
 * windows the start of the next; undefined when nothing will come by itself as things stand.
 */
export function nextDueAt(state: PacingState, now: Temporal.Instant): Temporal.Instant | undefined {
  if (isAsked(state)) return undefined;
  const { running, boundary, resumesAt, next } = planFor(state.plan, now);
  if (running.length === 0) return resumesAt ?? next?.start;
  const slots = slotsIn(state, running);
  const openAt = (instant: Temporal.Instant): string => {
    const open = openSlots(slots, state, running, instant);
    if (open.length === 0 || isSilent(state, instant) || isEnough(state, instant)) return '';
    return open.map(({ occurrence, moment }) => `${occurrence.key}/${moment}`).join();
  };
  const open = openAt(now);
  const ahead = [
    ...slots.flatMap(({ from, to }) => [from, to]),
    ...gapEnds(state.plan.evening.cameUp ?? []),
    ...silenceEnds(state, now),
  ].filter((instant) => after(instant, now) && !(boundary && after(instant, boundary)));
  ahead.sort((a, b) => Temporal.Instant.compare(a, b));
  return ahead.find((instant) => openAt(instant) !== open) ?? boundary;
}

type What = Pick<Due, 'what' | 'why'>;

function dueIn(slot: Slot, state: PacingState, now: Temporal.Instant): What | undefined {
  const { level, passed } = fatigueOf(state.history.answers);
  if (level === 2) return fewerIn(state, passed);
  if (slot.moment === 'start') return openingOf(slot, state, now);
  const occasion = occasionOf(slot, now, state.plan.zone);
  if (slot.moment === 'middle') {
    const choice = chooseCard(state, occasion);
    return choice && { what: choice.card.id, why: choice.why };
  }
  const { closesWith } = slot.occurrence.window;
  if (!closesWith || isOff(closesWith, state, now)) return undefined;
  const card = closesWith === 'thanks' ? chooseCard(state, occasion, 'thanks')?.card : undefined;
  return { what: card?.id ?? closesWith, why: [{ code: 'closesWith', with: closesWith }] };
}

function fewerIn({ plan: { evening } }: PacingState, times: number): What | undefined {
  const isAskedLately = evening.cameUp?.some(({ what }) => what === 'fewer');
  return isAskedLately ? undefined : { what: 'fewer', why: [{ code: 'passedOver', times }] };
}

/** The page that opens with a breath or a thank-you shows the note after it. */
function openingOf(slot: Slot, state: PacingState, now: Temporal.Instant): What | undefined {
  const { opensWith } = slot.occurrence.window;
  const note: Why[] = state.hasUnreadNote ? [{ code: 'note' }] : [];
  if (opensWith && !isOff(opensWith, state, now)) {
    return { what: opensWith, why: [{ code: 'opensWith', with: opensWith }, ...note] };
  }
  return note.length > 0 ? { what: 'note', why: note } : undefined;
}

/** A kind that was turned off does not come by way of a window either. */
function isOff(moment: 'breath' | 'thanks', { nudges, plan }: PacingState, now: Temporal.Instant) {
  const kind = moment === 'breath' ? 'breathe' : 'thanks';
  return likingOf(nudges, kind, now.toZonedDateTimeISO(plan.zone).toPlainDate()) === 'off';
}
