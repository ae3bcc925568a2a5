/** Whom an entry is for. Where someone is afraid, only those for partner violence and emergencies are shown. */
export type HelpAudience =
  | 'emergency'
  | 'partner_violence'
  | 'partner_violence_men'
  | 'partner_violence_young'
  | 'crisis'
  | 'substances'
  | 'counselling'
  | 'online_counselling'
  | 'workshop'
  | 'support_group'
  | 'anyone';

/** Somewhere to turn to. At least one of `phone`, `text`, `chatUrl` and `site` is known. */
export interface HelpEntry {
  readonly id: string;
  /** Two letters, as in ISO 3166; null: everywhere. */
  readonly country: string | null;
  readonly audience: HelpAudience;
  readonly name: string;
  /** Whom it is for or how it is reached, in a few words; null: the name says it. */
  readonly note: string | null;
  /** As it is dialled and spoken; shown as plain text. */
  readonly phone: string | null;
  readonly tty: string | null;
  /** What to text, and where to: `START to 88788`; a bare number takes any words. */
  readonly text: string | null;
  readonly chatUrl: string | null;
  /** A host to visit, without a scheme. */
  readonly site: string | null;
  /** In words; null: not known, so ask or look there. */
  readonly hours: string | null;
  /** Language tags; empty: not known. */
  readonly languages: readonly string[];
  /** The day it was last looked up: `2026-11-23`. An entry older than a year may not be built. */
  readonly verifiedOn: string;
  /** What it was read in then: the page, how old that was where it says so, and what was not found. */
  readonly verifySource: string;
}

/** What pages get: what an entry was read in stays with who looks it up again. */
export type ShownEntry = Omit<HelpEntry, 'verifySource'>;

/** The shape of `help.json`. */
export interface HelpEntries {
  readonly entries: readonly HelpEntry[];
}
