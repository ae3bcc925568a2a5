import { describe, expect, test } from 'vitest';
import type { Card, DateIdeas } from '../../src/deck/card.ts';
import ideasInFile from '../../src/deck/en/date-ideas.json';
import { cardsIn } from '../../scripts/build/deck.ts';
import { brokenRules, readingGrade, tooLong, yesNoQuestions, type Said } from './tone.ts';

const cards = cardsIn('en');
const { ideas } = ideasInFile as DateIdeas;

const texts: readonly Said[] = cards;
const followUps: readonly Said[] = cards.flatMap(({ id, followUp }) =>
  followUp === null ? [] : [{ id, text: followUp }],
);
const titles: readonly Said[] = ideas.map(({ id, title }) => ({ id, text: title }));

function wordsOf({ text, followUp }: Card): string {
  return followUp === null ? text : `${text} ${followUp}`;
}

/** One message for each card that `holds` is not true of. */
function without(rule: string, among: readonly Card[], holds: (card: Card) => boolean) {
  return among.filter((card) => !holds(card)).map(({ id }) => `${id}: ${rule}`);
}

describe('every sentence of the deck', () => {
  test('breaks none of the tone rules', () => {
    expect([...texts, ...followUps, ...titles].flatMap(brokenRules)).toEqual([]);
  });

  test('fits its place', () => {
    expect([
      ...texts.flatMap((said) => tooLong(said, 140)),
      ...followUps.flatMap((said) => tooLong(said, 100)),
      ...titles.flatMap((said) => tooLong(said, 44)),
    ]).toEqual([]);
  });

  test('ends as a sentence, and a title does not', () => {
    const unfinished = [...texts, ...followUps].filter(
      ({ text }) => !/^\p{Lu}.*[.?…]$/su.test(text),
    );
    const finished = titles.filter(({ text }) => !/^\p{Lu}.*[^.?…]$/su.test(text));
    expect([...unfinished, ...finished].map(({ id }) => `${id}: capital and full stop`)).toEqual(
      [],
    );
  });

  test('is said once', () => {
    const said = [...texts, ...followUps, ...titles];
    const first = new Map(said.toReversed().map(({ id, text }) => [text.toLowerCase(), id]));
    const again = said.filter(({ id, text }) => first.get(text.toLowerCase()) !== id);
    expect(again.map(({ id, text }) => `${id}: said before ("${text}")`)).toEqual([]);
  });

  test('reads at about grade six', () => {
    const hard = cards.flatMap((card) => {
      const grade = readingGrade(wordsOf(card));
      return grade > 8 ? [`${card.id}: reading grade ${grade.toFixed(1)}, at most 8`] : [];
    });
    const mean = cards.reduce((sum, card) => sum + readingGrade(wordsOf(card)), 0) / cards.length;
    expect(hard).toEqual([]);
    expect(mean).toBeLessThanOrEqual(6);
  });
});

describe('cards', () => {
  test('that ask, ask openly', () => {
    const asking = cards.filter(({ kind }) => kind.startsWith('ask_'));
    expect(asking.flatMap((card) => yesNoQuestions({ id: card.id, text: wordsOf(card) }))).toEqual(
      [],
    );
  });

  test('for two leave a way out for one who is tired, away or unwilling', () => {
    const wayOut =
      /\b(later|tomorrow|another (day|evening|time)|tonight\?|keeps?|save (it|this|your|for)|on paper|alone|on your own|by yourself|apart|away|pass|tired|slow day|breakfast)\b/i;
    const together = cards.filter(({ presence }) => presence === 'together');
    expect(
      without('a way out in the follow-up', together, ({ followUp }) =>
        wayOut.test(followUp ?? ''),
      ),
    ).toEqual([]);
  });

  test('that go outside can be done sitting or rolling', () => {
    const seated = /\b(roll|wheels?|bench(es)?|sit|seat|doorstep|window|chair|porch|balcony)\b/i;
    const walks = cards.filter(({ kind }) => kind === 'walk');
    expect(
      without('a seated twin, and its tag', walks, (card) => {
        return seated.test(wordsOf(card)) && card.tags.includes('seated');
      }),
    ).toEqual([]);
  });

  test('mention touch only where touch was turned on, and then they ask', () => {
    const touch =
      /\b(hug\w*|kiss\w*|cuddl\w*|hold(ing)? hands|massage\w*|back to back|stroke|caress\w*|embrac\w+|snuggl\w*|lap)\b/i;
    const mutual = /\b(if you (both|two)|ask|fancy|would you like|either of you)\b/i;
    expect([
      ...without('touch needs consent', cards, (card) => {
        return !touch.test(wordsOf(card)) || card.consent === 'touch';
      }),
      ...without(
        'touch is asked for',
        cards.filter(({ kind }) => kind === 'touch'),
        (card) => card.consent === 'touch' && mutual.test(wordsOf(card)),
      ),
    ]).toEqual([]);
  });

  test('never ask for forgiveness by push', () => {
    expect(
      without('forgiveness is not pushed', cards, (card) => {
        return card.delivery === 'pull' || !/\bforg[ia]v\w*/i.test(wordsOf(card));
      }),
    ).toEqual([]);
  });

  test('are fun for a quarter of the deck or more', () => {
    const fun = cards.filter(({ tags }) => tags.includes('fun') || tags.includes('laugh'));
    expect(fun.length / cards.length).toBeGreaterThanOrEqual(0.25);
  });

  test('that remember, remember laughing for a third or more', () => {
    const remembering = cards.filter(({ kind }) => kind === 'remember');
    const laughing = remembering.filter(({ tags }) => tags.includes('laugh'));
    expect(laughing.length / remembering.length).toBeGreaterThanOrEqual(1 / 3);
  });
});

describe('the rules themselves', () => {
  test.each([
    ['You should talk more.', 'should'],
    ['You always do this.', 'always'],
    ['Fix it tonight.', 'Fix'],
    ['You missed a day.', 'You missed'],
    ['Tell her something kind.', 'her'],
    ['Ask your wife.', 'wife'],
    ['Share a glass of wine.', 'wine'],
    ['Notice your trigger.', 'trigger'],
    ['Studies show it helps.', 'Studies show'],
    ['What annoys you about them?', 'annoys'],
    ['Tell them a secret.', 'secret'],
    ['Swap passwords.', 'passwords'],
    ['Check their phone.', 'Check their phone'],
    ['Their phone can tell you.', 'Their phone'],
    ['Half is 50.', '5'],
    ['Well done!', '!'],
    ['A heart ❤️ for you.', '❤'],
  ])('refuse “%s”', (text, word) => {
    const broken = brokenRules({ id: 'x', text });
    expect(
      broken.some((message) => message.startsWith('x: ') && message.includes(`("${word}"`)),
    ).toBe(true);
  });

  test('match whole words only', () => {
    const text =
      'Together, gather a mustard prefix, a human chef, and a carpet of hers-like ferns.';
    expect(brokenRules({ id: 'x', text: text.replace('hers-like ', '') })).toEqual([]);
  });

  test('tell an open question from a closed one', () => {
    expect(yesNoQuestions({ id: 'x', text: 'Did you laugh today?' })).toHaveLength(1);
    expect(yesNoQuestions({ id: 'x', text: 'A long day. Was it kind to you?' })).toHaveLength(1);
    expect(yesNoQuestions({ id: 'x', text: 'If today were a soup, which one was it?' })).toEqual(
      [],
    );
  });

  test('tell a plain sentence from a form', () => {
    expect(readingGrade('What made you smile today?')).toBeLessThan(4);
    expect(
      readingGrade('Consider articulating appreciation regarding interpersonal contributions.'),
    ).toBeGreaterThan(12);
  });
});
