/** How a sentence can land as blame: as a rule, as guilt, as an order, as a verdict in the place of a feeling. */
export const blames = ['ever', 'fault', 'order', 'verdict'] as const;
export type Blame = (typeof blames)[number];

/** Phrases of the reader's language, parted by `|`; one word more may stand inside each of them. */
export type Phrases = Readonly<Partial<Record<Blame, string>>>;

export interface Found {
  readonly kind: Blame;
  /** As it was written. */
  readonly words: string;
}

/** The first phrase in the text that is likely to be heard as blame. Nothing is made of it but a hint. */
export function blameIn(text: string, phrases: Phrases): Found | undefined {
  const found = blames.flatMap((kind) => {
    const match = patternOf(phrases[kind] ?? '')?.exec(text);
    return match ? [{ kind, at: match.index, words: match[0].replaceAll(/\s+/g, ' ') }] : [];
  });
  const first = found.sort((a, b) => a.at - b.at)[0];
  return first && { kind: first.kind, words: first.words };
}

function patternOf(phrases: string): RegExp | undefined {
  const all = phrases
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) =>
      phrase
        .split(/\s+/)
        .map(spelled)
        .join(String.raw`\s+(?:[\p{L}’']+\s+)?`),
    );
  return all.length === 0
    ? undefined
    : new RegExp(String.raw`(?<![\p{L}’'])(?:${all.join('|')})(?![\p{L}])`, 'iu');
}

/** Either apostrophe will do, and what means something in a pattern means itself. */
const spelled = (word: string) =>
  word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/[’']/g, "[’']");

/** What was written after a beginning, without that beginning where it was written once more. */
export function without(beginning: string, text: string): string {
  const words = text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.…\s]+$/u, '');
  const bare = beginning.replaceAll(/[’']/g, '’').toLowerCase();
  const isTwice = `${words} `.replaceAll(/[’']/g, '’').toLowerCase().startsWith(`${bare} `);
  return isTwice ? words.slice(bare.length + 1) : words;
}
