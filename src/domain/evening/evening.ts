import type { Moment } from '../checkins/nudges.ts';
import type { Why } from '../checkins/why.ts';
import type { Occurrence } from '../schedule/occurrence.ts';
import type { ScreenFreeWindow } from '../schedule/window.ts';

/** Run-time state: what was decided about occurrences, apart from the agreement itself. */
export interface Evening {
  /** Keys of occurrences that were ended early or skipped, with the date each may be forgotten. */
  readonly letGo: readonly LetGo[];
  /** A window begun by hand, while it lasts. */
  readonly begun?: Begun;
  /** Everything off until this instant (ISO); one that has passed is the end of the last pause. */
  readonly pausedUntil?: string;
  /** What an edit would have loosened, as it was, until the windows that ran then have ended. */
  readonly held?: Held;
  readonly exceptions: readonly Exception[];
  /** Starts that were moved by hand, until what they belong to is over. */
  readonly moved?: readonly Moved[];
  /** The occurrence a notification last said would begin soon. */
  readonly told?: Told;
  /** What came up by itself lately, oldest first. */
  readonly cameUp?: readonly CameUp[];
  /** "Not today": nothing comes up by itself until this instant (ISO). */
  readonly silentUntil?: string;
  /** Up to this instant (ISO) kept occurrences are written down. */
  readonly settledUntil?: string;
}

export interface LetGo {
  readonly key: string;
  /** ISO instant of the end it would have had. */
  readonly end: string;
}

/** An occurrence begun early, or put off. ISO instants. */
export interface Moved {
  readonly key: string;
  /** The start it had; where the agreement has another by now, this says nothing any more. */
  readonly from: string;
  readonly start: string;
  readonly end: string;
}

export interface Told {
  readonly key: string;
  /** ISO instant of the start that was named. */
  readonly start: string;
  /** Whether it may still be on the screen. */
  readonly stands: boolean;
}

/** A check-in that came up by itself. */
export interface CameUp {
  /** The key of the occurrence it came up in. */
  readonly of: string;
  readonly moment: Moment;
  /** A breath or a thank-you to open with, a note whose seal is off, the question of fewer, or a card's id. */
  readonly what: 'breath' | 'thanks' | 'note' | 'fewer' | (string & {});
  /** ISO instant. */
  readonly at: string;
  /** Why it was this card. */
  readonly why?: readonly Why[];
  /** Whether it still waits to be opened, answered or passed over. */
  readonly stands: boolean;
}

/** A window begun by hand: two ISO instants. */
export interface Begun {
  readonly start: string;
  readonly end: string;
}

/** The part of an agreement that goes on holding while what ran at an edit still runs. */
export interface Held {
  readonly occurrences: readonly HeldOccurrence[];
  /** The start of the window begun by hand, if one ran. */
  readonly begunAt?: string;
  readonly sites: readonly string[];
  readonly keptOpen: readonly string[];
  readonly embedded: boolean;
}

/** An occurrence on the wire: two ISO instants. */
export interface HeldOccurrence {
  readonly key: string;
  readonly window: ScreenFreeWindow;
  readonly start: string;
  readonly end: string;
}

/** A site opened by both. */
export interface Exception {
  /** The host that opens, with its subdomains. */
  readonly host: string;
  /** ISO instant. */
  readonly until: string;
  readonly kind: 'five' | 'together';
}

export const noEvening: Evening = { letGo: [], exceptions: [] };

/** Whether an occurrence, by its key, was ended early or skipped. */
export const isLetGo = (evening: Evening, { key }: { readonly key: string }): boolean =>
  evening.letGo.some((gone) => gone.key === key);

/** What an edit cannot shorten: occurrences that ran then and were not let go since. */
export const heldOccurrences = (evening: Evening): Occurrence[] =>
  (evening.held?.occurrences ?? [])
    .filter((o) => !isLetGo(evening, o))
    .map(({ key, window, start, end }) => ({
      key,
      window,
      start: Temporal.Instant.from(start),
      end: Temporal.Instant.from(end),
    }));
