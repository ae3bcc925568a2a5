/** What is settled about an outing beside its day, step by step; every step may be left out. */
export interface Arrangements {
  /** Who plans it: the first or the second name, or both. */
  readonly planner?: 0 | 1 | 'both';
  readonly place?: 'home' | 'out';
  readonly familiar?: 'new' | 'favourite';
  /** How long a date is meant to be. */
  readonly minutes?: number;
  /** How many nights away. */
  readonly nights?: number;
  /** Who minds what, or whom, meanwhile. */
  readonly minding?: string;
  /** One thing to bring. */
  readonly bring?: string;
  /** What becomes of the screens: in a drawer, one for emergencies, or a window of its own. */
  readonly screens?: 'drawer' | 'one' | 'window';
  /** What to do instead should the weather turn. */
  readonly spare?: string;
  readonly isConfirmed?: true;
}

/** In UTF-16 units, as a field counts them. */
export const ARRANGEMENT_LENGTH = 120;
