import * as v from 'valibot';
import { checked, windowSchema } from '../domain/agreement/schema.ts';
import type { Answer } from '../domain/checkins/answer.ts';
import type { Evening } from '../domain/evening/evening.ts';
import type { Kept } from '../domain/evening/kept.ts';
import { accepted, refused, type Result } from '../domain/problem.ts';
import type { DatePlan } from '../domain/together/date-plan.ts';
import { NOTE_LENGTH, type Note } from '../domain/together/note.ts';
import type { Couple, Failure, Mark, SavedPage, Settings } from './values.ts';

// The shape alone would let 31 February through, and the domain would throw on it at every wake-up.
const readable = (from: (text: string) => unknown) => (text: string) => {
  try {
    return Boolean(from(text));
  } catch {
    return false;
  }
};
const instant = v.pipe(
  v.string(),
  v.isoTimestamp('unreadable'),
  v.check(
    readable((text) => Temporal.Instant.from(text)),
    'unreadable',
  ),
);
const date = v.pipe(
  v.string(),
  v.isoDate('unreadable'),
  v.check(
    readable((text) => Temporal.PlainDate.from(text)),
    'unreadable',
  ),
);
const time = v.pipe(v.string(), v.isoTime('unreadable'));

const parser =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (input: unknown): Result<T> =>
    checked(schema, input) as Result<T>;

/** A list of what `parseEntry` reads; one bad entry makes the whole list unreadable. */
export const listOf =
  <T>(parseEntry: (input: unknown) => Result<T>) =>
  (input: unknown): Result<readonly T[]> => {
    if (!Array.isArray(input)) return refused('wrongType');
    const entries: T[] = [];
    for (const [index, raw] of input.entries()) {
      const parsed = parseEntry(raw);
      if (!parsed.ok) return refused(parsed.problem.code, { field: `[${index}]` });
      entries.push(parsed.value);
    }
    return accepted(entries);
  };

export const parseEvening = parser<Evening>(
  v.object({
    letGo: v.array(v.object({ key: v.string(), end: instant })),
    begun: v.optional(v.object({ start: instant, end: instant })),
    pausedUntil: v.optional(instant),
    held: v.optional(
      v.object({
        occurrences: v.array(
          v.object({ key: v.string(), window: windowSchema, start: instant, end: instant }),
        ),
        begunAt: v.optional(instant),
        sites: v.array(v.string()),
        keptOpen: v.array(v.string()),
        embedded: v.boolean(),
      }),
    ),
    settledUntil: v.optional(instant),
    exceptions: v.array(
      v.object({ host: v.string(), until: instant, kind: v.picklist(['five', 'together']) }),
    ),
  }),
);

export const parseKept = parser<Kept>(
  v.object({ key: v.string(), start: instant, end: instant, overnight: v.boolean() }),
);

export const parseCouple = parser<Couple>(
  v.object({ seed: v.number(), installedOn: v.optional(date), welcomed: v.boolean() }),
);

export const parseSettings = parser<Settings>(v.object({ keepAddressesOut: v.boolean() }));

export const parseNote = parser<Note>(
  v.object({
    id: v.string(),
    from: v.picklist([0, 1]),
    text: v.pipe(v.string(), v.maxLength(NOTE_LENGTH)),
    writtenOn: date,
    sealedUntil: v.optional(instant),
  }),
);

export const parseDates = parser<readonly DatePlan[]>(
  v.array(v.object({ id: v.string(), ideaId: v.string(), on: date, at: time })),
);

export const parseAnswers = parser<readonly Answer[]>(
  v.array(
    v.object({ cardId: v.string(), outcome: v.picklist(['did', 'swapped', 'notToday']), on: date }),
  ),
);

export const parseSavedPages = parser<readonly SavedPage[]>(
  v.array(v.object({ url: v.string(), host: v.string() })),
);

export const parseFailures = parser<readonly Failure[]>(
  v.array(v.object({ where: v.string(), message: v.string(), at: instant })),
);

export const parseCount = parser<number>(v.number());

export const parseCovered = parser<readonly Mark[]>(
  v.array(v.object({ tabId: v.number(), says: v.optional(v.string()) })),
);
