import type { Said } from './tone.ts';

/** The highest Flesch–Kincaid grade of one card, and of the deck on average. */
export const hardestGrade = 8;
export const usualGrade = 6;

export function tooLong({ id, text }: Said, limit: number): readonly string[] {
  return text.length > limit ? [`${id}: ${text.length} characters, at most ${limit}`] : [];
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?…])\s+/).filter((sentence) => /\p{L}/u.test(sentence));
}

const auxiliary =
  "(am|are|can|could|did|do|does|had|has|have|is|may|might|shall|was|were|will|would)(n[’']t)?";
const opensClosed = new RegExp(`^((and|but|so|or|then) )?(${auxiliary}|ever|any)\\b`, 'i');
/** "If it rains, do you run?", and "It rained, didn’t it?" */
const turnsClosed = new RegExp(
  `[,:;–] (${auxiliary} (you|they|we|it|there|this|that|either|anyone|anybody|the other)\\b|(right|okay|yes|no|agreed)\\?)`,
  'i',
);

/** Questions that a plain yes or no would answer. */
export function yesNoQuestions({ id, text }: Said): readonly string[] {
  return sentencesOf(text)
    .filter((sentence) => sentence.endsWith('?'))
    .filter((sentence) => opensClosed.test(sentence) || turnsClosed.test(sentence))
    .map((sentence) => `${id}: an open question, not yes or no ("${sentence}")`);
}

function syllablesOf(word: string): number {
  const core = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = core.replace(/(?<=[^aeiouy])(e|es|ed)$/, '').match(/[aeiouy]+/g) ?? [];
  const silentEndSpoken = /([^aeiouy]le|[td]ed|[sxz]es|[cs]hes|[cg]es)$/.test(core) ? 1 : 0;
  return Math.max(1, groups.length + silentEndSpoken);
}

/** The Flesch–Kincaid grade. Rough for so few words; it still tells a plain sentence from a form. */
export function readingGrade(text: string): number {
  const words = text.split(/[\s–-]+/).filter((word) => /\p{L}/u.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (
    0.39 * (words.length / Math.max(1, sentencesOf(text).length)) +
    11.8 * (syllables / Math.max(1, words.length)) -
    15.59
  );
}
