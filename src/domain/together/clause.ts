import { without } from './blame.ts';

interface Speech {
  /** Whose names stand as they are. */
  readonly names: readonly string[];
  readonly locale: string;
}

/**
 * Typed words as they stand inside a sentence: without the mark at their end, and without the
 * capital a field asks for, unless it may be the word's own: "I", a name of the two, "TV".
 */
export function clauseOf(typed: string, { names, locale }: Speech): string {
  const text = typed
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.,;:!?…。]+$/u, '');
  const [word = ''] = text.split(' ');
  const [first = ''] = word;
  const rest = word.slice(first.length);
  const isPlain = rest === rest.toLocaleLowerCase(locale) && !/^I\b/.test(word);
  const isName = names.some(
    (name) => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)),
  );
  return isPlain && !isName ? first.toLocaleLowerCase(locale) + text.slice(first.length) : text;
}

/** The same for a place, which stands between two commas of its own: "at my desk after lunch". */
export const placeClause = (typed: string, speech: Speech): string =>
  clauseOf(typed, speech).replaceAll(/,\s+/g, ' ');

/** The same for a deed, without what its sentence begins with where it was written once more: "I will". */
export const deedClause = (typed: string, beginnings: readonly string[], speech: Speech): string =>
  clauseOf(
    beginnings.reduce((words, beginning) => without(beginning, words), clauseOf(typed, speech)),
    speech,
  );
