import { windowSchema } from '../domain/agreement/schema.ts';
import { outcomes, type History } from '../domain/checkins/answer.ts';
import { cares } from '../domain/checkins/care.ts';
import { datedKinds, pushKinds } from '../domain/checkins/kinds.ts';
import { likings, moments, type Nudges } from '../domain/checkins/nudges.ts';
import type { Evening } from '../domain/evening/evening.ts';
import type { Kept } from '../domain/evening/kept.ts';
import {
  boolean,
  keyed,
  list,
  maybe,
  number,
  object,
  oneOf,
  or,
  record,
  string,
} from '../domain/shape.ts';
import { date, instant, parser, time } from './reading.ts';
import type { Couple, Failure, Mark, SavedPage, Settings } from './values.ts';

const why = object({
  code: string(),
  kind: maybe(string()),
  of: maybe(string()),
  with: maybe(string()),
  days: maybe(number()),
  minutes: maybe(number()),
  times: maybe(number()),
});

export const parseEvening = parser<Evening>(
  object({
    letGo: list(object({ key: string(), end: instant })),
    begun: maybe(object({ start: instant, end: instant })),
    pausedUntil: maybe(instant),
    held: maybe(
      object({
        occurrences: list(
          object({ key: string(), window: windowSchema, start: instant, end: instant }),
        ),
        begunAt: maybe(instant),
        sites: list(string()),
        keptOpen: list(string()),
        embedded: boolean(),
      }),
    ),
    settledUntil: maybe(instant),
    moved: maybe(list(object({ key: string(), from: instant, start: instant, end: instant }))),
    told: maybe(object({ key: string(), start: instant, stands: boolean() })),
    cameUp: maybe(
      list(
        object({
          of: string(),
          moment: oneOf(moments),
          what: string(),
          at: instant,
          why: maybe(list(why)),
          stands: boolean(),
        }),
      ),
    ),
    silentUntil: maybe(instant),
    exceptions: list(object({ host: string(), until: instant, kind: oneOf(['five', 'together']) })),
  }),
);

export const parseKept = parser<Kept>(
  object({ key: string(), start: instant, end: instant, overnight: boolean() }),
);

export const parseCouple = parser<Couple>(
  object({
    seed: number(),
    installedOn: maybe(date),
    restsUntil: maybe(instant),
    welcomed: boolean(),
    noticing: maybe(string()),
  }),
);

export const parseSettings = parser<Settings>(
  object({
    keepAddressesOut: boolean(),
    withoutMiddle: or(list(string()), []),
    tellsBefore: maybe(boolean()),
    asksPulse: maybe(boolean()),
  }),
);

export const parseHistory = parser<History>(
  object({
    shown: record(date),
    answers: list(object({ cardId: string(), outcome: oneOf(outcomes), on: date })),
    kinds: object(keyed(datedKinds, maybe(date))),
  }),
);

export const parseNudges = parser<Nudges>(
  object({
    kinds: object(keyed(pushKinds, maybe(object({ liking: oneOf(likings), until: maybe(date) })))),
    moments: object(keyed(moments, boolean())),
    channels: object({ window: maybe(boolean()), icon: boolean(), notification: boolean() }),
    ceiling: oneOf([1, 2, 3]),
    quiet: object({ from: time, to: time }),
    pausedUntil: maybe(date),
    deep: boolean(),
    never: list(string()),
    care: maybe(object({ of: oneOf(cares), until: date })),
    askedFewer: maybe(date),
  }),
);

export const parseSavedPages = parser<readonly SavedPage[]>(
  list(object({ url: string(), host: string() })),
);

export const parseFailures = parser<readonly Failure[]>(
  list(object({ where: string(), message: string(), at: instant })),
);

export const parseCount = parser<number>(number());

export const parseCovered = parser<readonly Mark[]>(
  list(object({ tabId: number(), says: maybe(string()) })),
);
