import type { PushKind } from './kinds.ts';
import type { Care } from './care.ts';

/** One reason for what comes up. Pages put it into words: "Why this one?" */
export type Why =
  /** The couple chose what this window opens or closes with. */
  | { readonly code: 'opensWith' | 'closesWith'; readonly with: 'breath' | 'thanks' }
  /** A note whose seal is off waits to be read. */
  | { readonly code: 'note' }
  /** So many were passed over in a row. */
  | { readonly code: 'passedOver'; readonly times: number }
  /** What they wanted to start from. */
  | { readonly code: 'care'; readonly of: Care['of'] }
  /** So many days without one of its kind. */
  | { readonly code: 'lately'; readonly kind: PushKind; readonly days: number }
  /** There has been none of its kind, as far as is remembered. */
  | { readonly code: 'firstOfKind'; readonly kind: PushKind }
  /** They have not had this card, and others of its kind they have. */
  | { readonly code: 'new' }
  /** Something light, after others that were not. */
  | { readonly code: 'light' }
  /** Made for the hour: a table, the end of an evening, the end of a day. */
  | { readonly code: 'hour'; readonly of: 'meal' | 'late' | 'dayBehind' }
  | { readonly code: 'weekend' }
  /** It takes so many minutes, and so many are left. */
  | { readonly code: 'fits'; readonly minutes: number };
