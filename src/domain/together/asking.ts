/** What the paper asks while words come: first what they did, then what it shows, then nothing more. */
export const questions = ['did', 'shows', 'own'] as const;
export type Question = (typeof questions)[number];

const SENTENCE_ENDS = /[.!?…。！？؟۔]+(?=\s|$)|\n/gu;

/**
 * One question at a time: every finished sentence leads on to the next, and so does every step taken
 * by hand. An empty paper begins again.
 */
export function questionFor(text: string, stepsByHand: number): Question {
  const sentences = text.match(SENTENCE_ENDS)?.length ?? 0;
  return questions[Math.min(Math.max(sentences, stepsByHand), questions.length - 1)] ?? 'own';
}
