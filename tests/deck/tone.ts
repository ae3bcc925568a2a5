/** The tone rules of content.md, section 9, as far as a machine can read them. */

/** A sentence that ships, and where it came from. */
export interface Said {
  readonly id: string;
  readonly text: string;
}

const refused: readonly (readonly [rule: string, words: RegExp])[] = [
  [
    'an invitation, not an instruction to improve',
    /\b(should|must|need(s|ed)? to|ha(ve|s) to|ought|always|never|fix(es|ed)?|fail\w*|prov(e|es|ed|ing)|deserv\w+|improv\w+|try harder)\b/i,
  ],
  [
    'no guilt and no counts',
    /\b(you (missed|forgot|ignored|neglected)|guilt\w*|asham\w+|shame|sorry|blam\w+|overdue|streak\w*|scor(e|es|ed)|neglect\w*|hurry|finally|about time|at least try)\b/i,
  ],
  [
    'no gender and no marriage',
    /\b(he|she|him|her|his|hers|himself|herself|husband\w*|wi(fe|ves)|spouse\w*|boyfriend\w*|girlfriend\w*|m[ae]n|wom[ae]n|boys?|girls?|lad(y|ies)|marri\w+|wedding\w*|honeymoon\w*|anniversar\w+|bride\w*|groom\w*)\b/i,
  ],
  [
    'no family, faith, alcohol, money, car or garden assumed',
    /\b(kids?|child(ren)?|bab(y|ies)|son|daughters?|mothers?|fathers?|mums?|moms?|dads?|god|pray\w*|church\w*|mosque\w*|temple\w*|faith|bless\w*|wine\w*|beers?|whisk\w+|champagne|cocktails?|pub|pubs|money|salary|wages?|rent|debts?|savings|budget\w*|cars?|driv(e|es|ing)|garage|gardens?|lawn)\b/i,
  ],
  [
    'no words from the therapy room',
    /\b(attachment|trigger\w*|boundar\w+|trauma\w*|bids?|toxic|codependen\w+|narciss\w+|gaslight\w*|inner child|love languages?|dysregulat\w+|validat\w+|avoidant|projecting|holding space|therap\w+|diagnos\w+)\b/i,
  ],
  [
    'no studies and no health claims',
    /\b(stud(y|ies) (show|find|found|say)\w*|research\w*|scien(ce|tific|tists?)|evidence|proven|percent|per cent|health\w*|heal(s|ed|ing)?|cures?|cortisol|blood pressure|anxi\w+|depress\w+|immune)\b/i,
  ],
  [
    'one’s own part, not the faults of a partner',
    /\b(annoy\w*|irritat\w+|complain\w*|nag(s|ging)?|lazy|selfish|mess(y|es)|(their|your partner[’']s) (faults?|flaws?|mistakes?|bad habits?)|what they (get|got|do|did) wrong)\b/i,
  ],
  [
    'nothing that asks for past sex, past harm or secrets',
    /\b(sex\w*|naked|kink\w*|fantas(y|ies)|abus\w+|assault\w*|secrets?|confess\w*|your ex|their ex|exes|past lovers?)\b/i,
  ],
  [
    'no checking, asking for or sharing of passwords, location, messages or phones',
    /\b(pass(word|code)s?|pin code|location|gps|whereabouts|track(s|ed|ing)?|log ?ins?|accounts?|inbox\w*|messages?|dms|browsing|their texts|(their|other|other[’']s|partner[’']s) (phones?|screens?|devices?)|(check|read|open|share|swap|unlock)\b.{0,20}\bphones?)\b/i,
  ],
  ['no percent signs', /%/],
  ['no exclamation marks', /!/],
  ['no emoji', /\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F/u],
  ['numbers are words', /\d/],
  ['quotation marks and apostrophes are typographic', /['"`]/],
  [
    'plain text: no markup, no links, no doubled spaces',
    /[<>{}[\]*_#|\\]|https?:|www\.|\s{2}|^\s|\s$/,
  ],
];

/** Every rule `said` breaks, each as a message naming the id, the rule and the words. */
export function brokenRules({ id, text }: Said): readonly string[] {
  return refused.flatMap(([rule, words]) => {
    const found = words.exec(text);
    return found ? [`${id}: ${rule} ("${found[0]}")`] : [];
  });
}

export function tooLong({ id, text }: Said, limit: number): readonly string[] {
  return text.length > limit ? [`${id}: ${text.length} characters, at most ${limit}`] : [];
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?…])\s+/).filter((sentence) => /\p{L}/u.test(sentence));
}

const auxiliary =
  /^((and|but|so|or|then) )?(am|are|can|could|did|do|does|had|has|have|is|may|might|shall|was|were|will|would|ever|any)(n[’']t)?\b/i;

/** Questions that a plain yes or no would answer. */
export function yesNoQuestions({ id, text }: Said): readonly string[] {
  return sentencesOf(text)
    .filter((sentence) => sentence.endsWith('?') && auxiliary.test(sentence))
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
