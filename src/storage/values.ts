/** Facts about this installation and the two who use it, apart from the agreement. */
export interface Couple {
  /** Scatters the picking of cards; means nothing else. */
  readonly seed: number;
  /** ISO date. */
  readonly installedOn?: string;
  /** ISO instant: on the first day nothing comes up by itself. */
  readonly restsUntil?: string;
  readonly welcomed: boolean;
  /** The plan to thank: "When I notice …, I tell you." */
  readonly noticing?: string;
}

/** What the couple chose about this browser alone, apart from the agreement they share. */
export interface Settings {
  /** The block page is told no address. */
  readonly keepAddressesOut: boolean;
  /** Ids of windows in whose middle nothing comes up. */
  readonly withoutMiddle: readonly string[];
  /** A notification ten minutes before a window; off unless chosen, and while not permitted. */
  readonly tellsBefore?: boolean;
  /** The two answer once a week how close it felt. */
  readonly asksPulse?: boolean;
}

/** A page kept for after the window. */
export interface SavedPage {
  readonly url: string;
  readonly host: string;
}

/** What last went wrong in one part of the worker; kept for the diagnostics line. */
export interface Failure {
  readonly where: string;
  readonly message: string;
  /** ISO instant. */
  readonly at: string;
}

/** A tab that is to be under the cover. Who muted it, the browser itself remembers. */
export interface Mark {
  readonly tabId: number;
  /** What the cover says, once it is known to stand. */
  readonly says?: string;
}
