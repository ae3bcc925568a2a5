/** Run-time state: what was decided about occurrences, apart from the agreement itself. */
export interface Evening {
  /** Keys of occurrences that were ended early or skipped, with the date each may be forgotten. */
  readonly letGo: readonly LetGo[];
  /** A window begun by hand, while it lasts. */
  readonly begun?: Begun;
  /** Everything off until this instant (ISO). */
  readonly pausedUntil?: string;
  readonly exceptions: readonly Exception[];
  /** Up to this instant (ISO) kept occurrences are written down. */
  readonly settledUntil?: string;
}

export interface LetGo {
  readonly key: string;
  /** ISO instant of the end it would have had. */
  readonly end: string;
}

/** A window begun by hand: two ISO instants. */
export interface Begun {
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
