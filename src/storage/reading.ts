import { checked } from '../domain/agreement/schema.ts';
import { accepted, refused, type Result } from '../domain/problem.ts';
import { having, string, type Shape } from '../domain/shape.ts';

const UNREADABLE = 'unreadable';

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const DATE_LENGTH = 10;

/**
 * Whether there is such a day. The pattern alone would let 31 February through, and the domain would
 * throw on it at every wake-up. By arithmetic: ten years hold seven thousand dates, and to make an
 * object of each takes longer than the page.
 */
function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number);
  return day! <= 28 || day! <= new Date(Date.UTC(2000 + (year! % 400), month!, 0)).getUTCDate();
}

const isInstant = (text: string): boolean =>
  text[DATE_LENGTH] === 'T' &&
  isDate(text.slice(0, DATE_LENGTH)) &&
  CLOCK.test(text.slice(DATE_LENGTH + 1));

export const instant = having(string(), [isInstant, UNREADABLE]);
export const date = having(string(), [isDate, UNREADABLE]);
export const time = having(string(), [
  (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
  UNREADABLE,
]);

export const words = (most: number) =>
  having(string(), [({ length }) => length <= most, 'wrongType']);

export const parser =
  <T>(shape: Shape<unknown>) =>
  (input: unknown): Result<T> =>
    checked(shape, input) as Result<T>;

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
