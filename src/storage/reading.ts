import { checked } from '../domain/agreement/schema.ts';
import { accepted, refused, type Result } from '../domain/problem.ts';
import { having, string, type Shape } from '../domain/shape.ts';

const UNREADABLE = 'unreadable';

// The pattern alone would let 31 February through, and the domain would throw on it at every wake-up.
const readable = (from: (text: string) => unknown) => (text: string) => {
  try {
    return Boolean(from(text));
  } catch {
    return false;
  }
};
const dated = (pattern: RegExp, from: (text: string) => unknown) =>
  having(string(), [(text) => pattern.test(text), UNREADABLE], [readable(from), UNREADABLE]);

export const instant = dated(
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
  (text) => Temporal.Instant.from(text),
);
export const date = dated(/^\d{4}-\d\d-\d\d$/, (text) => Temporal.PlainDate.from(text));
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
