import type { Agreement } from '../domain/agreement/agreement.ts';
import type { Outcome } from '../domain/checkins/answer.ts';
import type { PushKind } from '../domain/checkins/kinds.ts';
import type { NudgeChoice } from '../domain/checkins/nudges.ts';
import type { Exception } from '../domain/evening/evening.ts';
import type { Result } from '../domain/problem.ts';
import type { HostView } from '../domain/sites/host-view.ts';
import type { Arrangements } from '../domain/together/arrangements.ts';
import type { DatePlan } from '../domain/together/date-plan.ts';
import type { Note } from '../domain/together/note.ts';
import type { SmallPromise } from '../domain/together/promise.ts';
import type { Closeness, Pulse } from '../domain/together/pulse.ts';
import type { Had, Often, Outing } from '../domain/together/rhythm.ts';

/**
 * The activities a check-in window can hold. `now` is what came up by itself, `card` a card of one
 * kind, `note` one from the jar that is read together.
 */
export const activities = [
  'now',
  'breathe',
  'appreciate',
  'date',
  'turns',
  'calm',
  'card',
  'note',
  'promise',
] as const;
export type Activity = (typeof activities)[number];

/** Everything our own pages may ask of the worker; both ends are typed from here. */
export interface Commands {
  saveAgreement(draft: Agreement): Result<Agreement>;
  /** The same, and the agreement before goes to the snapshots. */
  bringAgreement(draft: Agreement): Result<Agreement>;
  finishWelcome(): void;
  /** Makes the browser match the moment, should an alarm have come late or never. */
  lookAgain(): void;
  /** Answers whether it began: nothing does while a window runs. */
  beginNow(length: { readonly minutes: number }): boolean;
  endEarly(): void;
  pause(): void;
  resume(): void;
  skipNext(of: { readonly windowId: string }): void;
  /** What was skipped, by its key, is agreed again. */
  unskip(of: { readonly key: string }): void;
  skipWeek(of: { readonly windowId: string }): void;
  /** What begins soon, by its key, begins now. */
  startEarly(of: { readonly key: string }): void;
  /** What begins soon, by its key, begins ten minutes later; once. */
  putOff(of: { readonly key: string }): void;
  openException(wish: { readonly host: string; readonly kind: Exception['kind'] }): void;
  openCheckIn(what: { readonly activity: Activity; readonly kind?: PushKind }): void;
  /** `cardId` may also be what else came up by itself: `breath`, `thanks`, `note` or `fewer`. */
  answerCheckIn(answer: { readonly cardId: string; readonly outcome: Outcome }): void;
  /** What came up and still waits was closed unanswered. */
  passOver(): void;
  /** Less of a kind, for thirty days. */
  lessOf(what: { readonly kind: PushKind }): void;
  /** This card never again. */
  putAway(what: { readonly cardId: string }): void;
  /** One choice about what comes up by itself. */
  chooseNudge(choice: NudgeChoice): void;
  keepNote(note: { readonly from: 0 | 1; readonly text: string; readonly sealed: boolean }): void;
  /** Answers with the date's id. One that was dropped comes back with the id it had. */
  keepDate(plan: Omit<DatePlan, 'id'> & { readonly id?: string }): string;
  moveDate(to: { readonly id: string; readonly on: string; readonly at: string }): void;
  dropDate(of: { readonly id: string }): void;
  /** All that is settled about it, in place of what was. */
  arrangeDate(of: { readonly id: string; readonly arranged: Arrangements }): void;
  /** It has been, planned or not; a plan with its id is no plan any more. Answers with the id. */
  hadOuting(had: Omit<Had, 'id'> & { readonly id?: string }): string;
  /** What was marked as having been was not. */
  forgetHad(of: { readonly id: string }): void;
  /** How often, and whether at all; the idea for the next stays. */
  keepBeat(choice: { readonly kind: Outing; readonly often: Often }): void;
  /** What the next could be; nothing takes it away. */
  keepIdea(choice: { readonly kind: Outing; readonly idea: string }): void;
  /** Answers with its id; refused when three are open. One that was settled comes back with its id. */
  makePromise(promise: Omit<SmallPromise, 'id'> & { readonly id?: string }): string;
  /** Refused when it is open no more. */
  movePromise(to: { readonly id: string; readonly on: string }): void;
  /** Kept or let go: either way it is open no more, and nothing of it stays. */
  settlePromise(of: { readonly id: string }): void;
  /** Whether the two answer once a week how close it felt. */
  askPulse(choice: { readonly on: boolean }): void;
  /** For a week by its Monday, this one or the last: an answer may be begun before midnight. */
  answerPulse(answer: {
    readonly week: string;
    readonly from: 0 | 1;
    readonly closeness: Closeness;
  }): void;
  /** Both answers of a week, by its Monday. */
  erasePulse(of: { readonly week: string }): void;
  /** A week that was erased, as it was. */
  putPulseBack(pulse: Pulse): void;
  /** One that came as a code. The same one twice is one note. */
  bringNote(note: Pick<Note, 'from' | 'text' | 'writtenOn'>): void;
  rewriteNote(note: { readonly id: string; readonly text: string }): void;
  eraseNote(of: { readonly id: string }): void;
  /** As it was, where it was. */
  putNoteBack(note: Note): void;
  /** Its seal is off, and somebody has opened it. */
  readNote(of: { readonly id: string }): void;
  /** Until the next window; refused when none is planned. */
  sealAgain(of: { readonly id: string }): void;
  /** "When I notice …, I tell you."; nothing takes the plan away. */
  keepNoticing(plan: { readonly text: string }): void;
  savePage(page: { readonly url: string }): void;
  forgetSaved(): void;
  /** Whether the block page is told no address from now on. */
  keepAddressesOut(choice: { readonly on: boolean }): void;
  /** Whether something small may come up in the middle of a window. */
  oneSmallThing(choice: { readonly windowId: string; readonly on: boolean }): void;
  /** Whether a notification comes before a window; the permission is asked for by the page. */
  tellBefore(choice: { readonly on: boolean }): void;
  erase(what: { readonly what: Erasable }): void;
  restoreAgreement(): Result<Agreement>;
}

/** The rows of *what is kept* that can be erased one by one. */
export const erasables = [
  'agreement',
  'notes',
  'dates',
  'promises',
  'pulse',
  'kept',
  'answers',
] as const;
export type Erasable = (typeof erasables)[number];

/** The little that the cover, which lives inside foreign pages, may ask. */
export interface CoverCommands {
  /** How the page the question comes from is to be covered, if at all. */
  coverMe(): CoverView | undefined;
  closeMe(): void;
  saveMe(): void;
  /** What of the site the question comes from is set aside, for a page that is watched. */
  watchMe(): WatchView | undefined;
  /** Both want the page for a while: asked in a tab beside it. */
  askMe(): void;
  /** The covered page is on its way out of its tab. */
  leaveMe(): void;
  /** The page takes every cover away. */
  yieldMe(): void;
}

/** Until an ISO instant, or until it is asked again. */
export interface WatchView extends HostView {
  readonly until: string;
}

/** What a cover shows. Times are ISO instants. */
export interface CoverView {
  /** The title of the window that ends last; empty for one begun by hand. */
  readonly title: string;
  readonly until: string;
  /** Nothing is kept for later from a private window. */
  readonly isPrivate?: true;
  /** No page of ours may be told this address, so the page cannot be asked for. */
  readonly isWordless?: true;
}

/** What the worker says to a cover. */
export type CoverOrder =
  { readonly order: 'cover'; readonly view: CoverView } | { readonly order: 'uncover' };

/** What became of an order, and in which page: the tab may have gone on meanwhile. */
export interface CoverAnswer {
  /** `unable`: what is not HTML holds no cover. */
  readonly state: 'covered' | 'free' | 'unable';
  readonly url: string;
}

export type AllCommands = Commands & CoverCommands;

export const coverCommands: ReadonlySet<string> = new Set<keyof CoverCommands>([
  'coverMe',
  'closeMe',
  'saveMe',
  'watchMe',
  'askMe',
  'leaveMe',
  'yieldMe',
]);

const privately: ReadonlySet<string> = new Set<keyof Commands>([
  'lookAgain',
  'endEarly',
  'pause',
  'resume',
  'openException',
]);

/** Whether a private window may ask it: what lets go, and leaves no trace but that. */
export const mayAskPrivately = (command: string): boolean =>
  privately.has(command) || (coverCommands.has(command) && command !== 'saveMe');

/** A command on the wire. */
export interface Call {
  readonly command: string;
  readonly input?: unknown;
  /** From a private window; a popup has no tab that would tell. */
  readonly private?: true;
}

/** The answer on the wire: a value, or in words why there is none. */
export type Answered =
  | { readonly done: true; readonly value?: unknown }
  | { readonly done: false; readonly reason: string };
