/**
 * Readers for values of unknown shape. A shape takes anything and gives the value back, typed, or
 * throws a `Misfit`. Small on purpose: the worker reads this file every time it wakes.
 */
export interface Shape<T> {
  (input: unknown): T;
  /** What stands for a key that is not there; without it the key must be there. */
  readonly absent?: { readonly value: T };
}

export type Read<S> = S extends (input: unknown) => infer T ? T : never;
type Entries = Readonly<Record<string, Shape<unknown>>>;
type ReadAll<E extends Entries> = { readonly [K in keyof E]: Read<E[K]> };

/**
 * What a shape throws: the first reason met, and the keys on the way to it. No `Error`: a trace of
 * where it was thrown takes longer than the whole reading, and nobody would look at it.
 */
export interface Misfit {
  readonly code: string;
  readonly input: unknown;
  readonly keys: (string | number)[];
}

const misfits = new WeakSet<object>();

function misfit(code: string, input?: unknown): Misfit {
  const made: Misfit = { code, input, keys: [] };
  misfits.add(made);
  return made;
}

export const isMisfit = (thrown: unknown): thrown is Misfit =>
  typeof thrown === 'object' && thrown !== null && misfits.has(thrown);

const WRONG = 'wrongType';

/** What was thrown while the value under `key` was read. */
function under(key: string | number, thrown: unknown): unknown {
  if (isMisfit(thrown)) thrown.keys.unshift(key);
  return thrown;
}

const like =
  <T>(fits: (input: unknown) => boolean, code: string): Shape<T> =>
  (input) => {
    if (!fits(input)) throw misfit(code, input);
    return input as T;
  };

export const string = (code = WRONG) => like<string>((input) => typeof input === 'string', code);
export const number = (code = WRONG) =>
  like<number>((input) => typeof input === 'number' && !Number.isNaN(input), code);
export const boolean = (code = WRONG) => like<boolean>((input) => typeof input === 'boolean', code);
export const oneOf = <const T>(values: readonly T[], code = WRONG) =>
  like<T>((input) => (values as readonly unknown[]).includes(input), code);

/** The shape, and claims about its value, each with what is wrong when it does not hold. */
export function having<T>(
  shape: Shape<T>,
  ...claims: readonly (readonly [(value: T) => boolean, string])[]
): Shape<T> {
  return (input) => {
    const value = shape(input);
    for (const [holds, code] of claims) if (!holds(value)) throw misfit(code, value);
    return value;
  };
}

export const list =
  <T>(shape: Shape<T>, code = WRONG): Shape<readonly T[]> =>
  (input) => {
    if (!Array.isArray(input)) throw misfit(code, input);
    let at = 0;
    const read: T[] = [];
    try {
      for (; at < input.length; at += 1) read.push(shape(input[at]));
    } catch (error) {
      throw under(at, error);
    }
    return read;
  };

/** May be left out. */
export const maybe = <T>(shape: Shape<T>): Shape<T | undefined> => or(shape, undefined);

/** `value` where there is none. */
export const or = <T, D>(shape: Shape<T>, value: D): Shape<T | D> =>
  Object.assign((input: unknown) => (input === undefined ? value : shape(input)), {
    absent: { value },
  });

/** The named keys; others are left behind. */
export function object<E extends Entries>(entries: E): Shape<ReadAll<E>> {
  const shapes = Object.entries(entries);
  return (input) => {
    if (typeof input !== 'object' || input === null) throw misfit(WRONG, input);
    const read: Record<string, unknown> = {};
    let at = '';
    try {
      for (const [key, shape] of shapes) {
        at = key;
        if (Object.hasOwn(input, key)) read[key] = shape((input as Record<string, unknown>)[key]);
        else if (!shape.absent) throw misfit('missing');
        else if (shape.absent.value !== undefined) read[key] = shape.absent.value;
      }
    } catch (error) {
      throw under(at, error);
    }
    return read as ReadAll<E>;
  };
}

/** Any keys, each with a value of one shape. */
export const record =
  <T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      throw misfit(WRONG, input);
    }
    const read: [string, T][] = [];
    for (const [key, value] of Object.entries(input)) {
      try {
        read.push([key, shape(value)]);
      } catch (error) {
        throw under(key, error);
      }
    }
    return Object.fromEntries(read);
  };

/** The named keys, each of one shape. */
export const keyed = <K extends string, T>(keys: readonly K[], shape: Shape<T>) =>
  Object.fromEntries(keys.map((key) => [key, shape])) as { readonly [P in K]: Shape<T> };

/** The named keys and no others. */
export function strictObject<E extends Entries>(entries: E): Shape<ReadAll<E>> {
  const loose = object(entries);
  return (input) => {
    const value = loose(input);
    const unknown = Object.keys(input as object).find((key) => !Object.hasOwn(entries, key));
    if (unknown === undefined) return value;
    throw under(unknown, misfit('unknownKey', unknown));
  };
}
