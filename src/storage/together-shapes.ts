import {
  having,
  keyed,
  list,
  maybe,
  boolean,
  number,
  object,
  oneOf,
  string,
} from '../domain/shape.ts';
import { ARRANGEMENT_LENGTH } from '../domain/together/arrangements.ts';
import type { DatePlan } from '../domain/together/date-plan.ts';
import { isNights } from '../domain/together/nights.ts';
import { NOTE_LENGTH, type Note } from '../domain/together/note.ts';
import { WHAT_LENGTH, WHERE_LENGTH, type SmallPromise } from '../domain/together/promise.ts';
import { closenesses, type Pulse } from '../domain/together/pulse.ts';
import {
  MOST_EVERY,
  outings,
  TITLE_LENGTH,
  type Had,
  type Rhythm,
} from '../domain/together/rhythm.ts';
import { date, instant, parser, time, words } from './reading.ts';

/** In minutes. */
const DAY = 24 * 60;

export const parseNote = parser<Note>(
  object({
    id: string(),
    from: oneOf([0, 1]),
    text: words(NOTE_LENGTH),
    writtenOn: date,
    sealedUntil: maybe(instant),
    isUnread: maybe(boolean()),
  }),
);

const some = words(ARRANGEMENT_LENGTH);
const isLength = (minutes: number) => Number.isInteger(minutes) && minutes >= 1 && minutes <= DAY;

const arranged = object({
  planner: maybe(oneOf([0, 1, 'both'])),
  place: maybe(oneOf(['home', 'out'])),
  familiar: maybe(oneOf(['new', 'favourite'])),
  minutes: maybe(having(number(), [isLength, 'wrongType'])),
  nights: maybe(having(number(), [isNights, 'wrongType'])),
  minding: maybe(some),
  bring: maybe(some),
  screens: maybe(oneOf(['drawer', 'one', 'window'])),
  spare: maybe(some),
  isConfirmed: maybe(oneOf([true])),
});

export const parseDates = parser<readonly DatePlan[]>(
  list(
    object({
      id: string(),
      kind: oneOf(outings),
      ideaId: maybe(string()),
      title: maybe(words(TITLE_LENGTH)),
      on: date,
      at: time,
      arranged: maybe(arranged),
    }),
  ),
);

export const parseHad = parser<Had>(
  object({
    id: string(),
    kind: oneOf(outings),
    on: date,
    ideaId: maybe(string()),
    title: maybe(words(TITLE_LENGTH)),
  }),
);

const every = having(number(), [
  (count) => Number.isInteger(count) && count >= 1 && count <= MOST_EVERY,
  'wrongType',
]);

export const parseRhythm = parser<Rhythm>(
  object(
    keyed(
      outings,
      object({
        every,
        isOff: maybe(oneOf([true])),
        idea: maybe(words(TITLE_LENGTH)),
        ideaOn: maybe(date),
      }),
    ),
  ),
);

export const parsePromises = parser<readonly SmallPromise[]>(
  list(
    object({
      id: string(),
      from: oneOf([0, 1]),
      what: words(WHAT_LENGTH),
      on: date,
      where: words(WHERE_LENGTH),
    }),
  ),
);

export const parsePulse = parser<Pulse>(
  object({ week: date, first: maybe(oneOf(closenesses)), second: maybe(oneOf(closenesses)) }),
);
