import { emptyAgreement, type Agreement } from '../domain/agreement/agreement.ts';
import { parseAgreement } from '../domain/agreement/schema.ts';
import { noHistory, type History } from '../domain/checkins/answer.ts';
import { usualNudges, type Nudges } from '../domain/checkins/nudges.ts';
import { noEvening, type Evening } from '../domain/evening/evening.ts';
import type { Kept } from '../domain/evening/kept.ts';
import type { DatePlan } from '../domain/together/date-plan.ts';
import type { Note } from '../domain/together/note.ts';
import type { SmallPromise } from '../domain/together/promise.ts';
import type { Pulse } from '../domain/together/pulse.ts';
import { usualRhythm, type Had, type Rhythm } from '../domain/together/rhythm.ts';
import { defineItem } from './item.ts';
import { defineJournal } from './journal.ts';
import { datesV1toV2, historyV1toV2 } from './migrations.ts';
import { listOf } from './reading.ts';
import * as shapes from './shapes.ts';
import * as together from './together-shapes.ts';
import type { Couple, Failure, Mark, SavedPage, Settings } from './values.ts';

/** Everything that is remembered. Pages import `views.ts`; only the worker imports this. */
export const agreementItem = defineItem<Agreement>({
  key: 'agreement',
  fallback: emptyAgreement,
  parse: parseAgreement,
});

/** The agreements before the last three changes that came from a file, newest first. */
export const snapshotsItem = defineItem<readonly Agreement[]>({
  key: 'snapshots',
  fallback: [],
  parse: listOf(parseAgreement),
});

export const eveningItem = defineItem<Evening>({
  key: 'evening',
  fallback: noEvening,
  parse: shapes.parseEvening,
});

export const coupleItem = defineItem<Couple>({
  key: 'couple',
  fallback: { seed: 0, welcomed: false },
  parse: shapes.parseCouple,
});

export const settingsItem = defineItem<Settings>({
  key: 'settings',
  fallback: { keepAddressesOut: false, withoutMiddle: [] },
  parse: shapes.parseSettings,
});

export const datesItem = defineItem<readonly DatePlan[]>({
  key: 'dates',
  fallback: [],
  migrations: [datesV1toV2],
  parse: together.parseDates,
});

export const rhythmItem = defineItem<Rhythm>({
  key: 'rhythm',
  fallback: usualRhythm,
  parse: together.parseRhythm,
});

export const promisesItem = defineItem<readonly SmallPromise[]>({
  key: 'promises',
  fallback: [],
  parse: together.parsePromises,
});

export const historyItem = defineItem<History>({
  key: 'answers',
  fallback: noHistory,
  migrations: [historyV1toV2],
  parse: shapes.parseHistory,
});

export const nudgesItem = defineItem<Nudges>({
  key: 'nudges',
  fallback: usualNudges,
  parse: shapes.parseNudges,
});

export const savedItem = defineItem<readonly SavedPage[]>({
  key: 'saved',
  fallback: [],
  parse: shapes.parseSavedPages,
});

export const failuresItem = defineItem<readonly Failure[]>({
  key: 'failures',
  fallback: [],
  parse: shapes.parseFailures,
});

/**
 * Tabs under the cover, those of private windows in Firefox too: numbers, in memory only. Lost with
 * the browser session on purpose: so are the covers.
 */
export const coveredItem = defineItem<readonly Mark[]>({
  key: 'covered',
  area: 'session',
  fallback: [],
  parse: shapes.parseCovered,
});

/** The same for private windows in Chromium: its two workers share the area, and each has its own tabs. */
export const privatelyCoveredItem = defineItem<readonly Mark[]>({
  key: 'covered:private',
  area: 'session',
  fallback: [],
  parse: shapes.parseCovered,
});

/** Counts up when a worker for private windows has the other one look. */
export const bellItem = defineItem<number>({
  key: 'bell',
  area: 'session',
  fallback: 0,
  parse: shapes.parseCount,
});

/** Kept occurrences by the month they ended in. */
export const keptJournal = defineJournal<Kept>('kept', shapes.parseKept);

export const notesJournal = defineJournal<Note>('notes', together.parseNote);

/** Dates, nights away and trips that have been, by the month they were in. */
export const hadJournal = defineJournal<Had>('had', together.parseHad);

/** How close a week felt, by the month of its Monday. */
export const pulseJournal = defineJournal<Pulse>('pulse', together.parsePulse);
