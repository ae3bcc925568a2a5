import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/deck/card.ts';
import { brokenCardRules, cardRules } from './card-rules.ts';
import { readingGrade, tooLong, yesNoQuestions } from './reading.ts';
import { brokenRules, claims, printRules, toneRules } from './tone.ts';

/** For each rule, sentences it refuses and the words it refuses in them. */
const refused: Readonly<Record<string, readonly (readonly [text: string, words: string])[]>> = {
  'an invitation, not an instruction to improve': [
    ['You should talk more.', 'should'],
    ['You must say it tonight.', 'must'],
    ['You need to hear this.', 'need to'],
    ['You always do this.', 'always'],
    ['They never ask.', 'never'],
    ['Fix it tonight.', 'Fix'],
    ['What did you fail at?', 'fail'],
    ['Prove it to them.', 'Prove'],
    ['You deserve a break.', 'deserve'],
    ['Make sure they hear it.', 'Make sure'],
  ],
  'no guilt': [
    ['You missed a day.', 'You missed'],
    ['It’s been a while, you two.', 'It’s been a while'],
    ['You owe them a thank-you.', 'You owe'],
  ],
  'no counts': [
    ['A streak worth keeping.', 'streak'],
    ['Three evenings in a row.', 'in a row'],
    ['How many times this week?', 'times this week'],
  ],
  'no gender and no marriage': [
    ['Tell her something kind.', 'her'],
    ['Ask your wife.', 'wife'],
    ['Remember your wedding.', 'wedding'],
  ],
  'no children or parents assumed': [
    ['Once the kids are asleep, begin.', 'kids'],
    ['What did your mother cook?', 'mother'],
  ],
  'no faith assumed': [['Say a prayer together.', 'prayer']],
  'no alcohol': [['Share a glass of wine.', 'wine']],
  'no money, car or garden assumed': [
    ['Spend no money tonight.', 'money'],
    ['Drive somewhere new.', 'Drive'],
    ['Sit in the garden.', 'garden'],
  ],
  'no sight assumed': [['Hold eye contact for a minute.', 'eye contact']],
  'no words from the therapy room': [
    ['Notice your trigger.', 'trigger'],
    ['Name your attachment style.', 'attachment'],
    ['Set your boundaries.', 'boundaries'],
    ['Answer their bids.', 'bids'],
    ['Talk about a trauma.', 'trauma'],
  ],
  'no studies and no health claims': [
    ['Studies show it helps.', 'Studies show'],
    ['This lowers your stress.', 'lowers your stress'],
    ['Good for your heart.', 'Good for your heart'],
  ],
  'one’s own part, not the faults of a partner': [
    ['What annoys you about them?', 'annoys'],
    ['Name one of their flaws.', 'their flaws'],
    ['What they did wrong this week.', 'what they did wrong'],
  ],
  'nothing that asks for past sex, past harm or secrets': [
    ['Tell them a secret.', 'secret'],
    ['What did your ex cook?', 'your ex'],
    ['Talk about abuse.', 'abuse'],
  ],
  'no checking, asking for or sharing of passwords, location, messages or phones': [
    ['Swap passwords.', 'passwords'],
    ['Check their phone.', 'Check their phone'],
    ['Their phone can tell you.', 'Their phone'],
    ['Share your location.', 'location'],
    ['Read their texts.', 'their texts'],
  ],
  'no waiting years for help': [['Couples wait six years.', 'six years']],
  'no word on who stays together': [
    ['It predicts which couples last.', 'predicts which couples last'],
    ['It wards off divorce.', 'divorce'],
  ],
  'no types of love': [['What is your love language?', 'love language']],
  'no number of days to a habit': [['It takes twenty-one days.', 'twenty-one days']],
  'no measured bodies': [
    ['Sighing raises your heart rate.', 'heart rate'],
    ['It lowers cortisol.', 'cortisol'],
    ['When you are flooded, wait.', 'flooded'],
    ['At a hundred beats a minute, stop.', 'beats a minute'],
  ],
  'no faster sleep': [['You will fall asleep faster.', 'asleep faster']],
  'no rise in satisfaction': [['A bump in satisfaction.', 'satisfaction']],
  'nothing about wearing off': [['New words are what stops habituation.', 'habituation']],
  'no percent': [['Half of all couples is fifty per cent.', 'per cent']],
  'no percent signs': [['Half is %.', '%']],
  'no exclamation marks': [['Well done!', '!']],
  'no emoji': [['A heart ❤️ for you.', '❤']],
  'numbers are words': [['Half is 50.', '5']],
  'quotation marks and apostrophes are typographic': [["It's late.", "'"]],
  'an ellipsis is one character': [['And then...', '..']],
  'plain text: no markup, no links, no doubled spaces': [
    ['A <b>bold</b> word.', '<'],
    ['Two  spaces.', '  '],
  ],
  'British spelling': [['Pick a color.', 'color']],
};

const rules = [...toneRules, ...claims, ...printRules];
const examples = Object.entries(refused).flatMap(([says, sentences]) =>
  sentences.map(([text, words]) => [text, words, says] as const),
);

describe('a sentence', () => {
  test('has an example that is refused, for every rule there is', () => {
    expect(Object.keys(refused)).toEqual(rules.map(({ says }) => says));
  });

  test.each(examples)('“%s” is refused for “%s”', (text, words, says) => {
    const broken = brokenRules({ id: 'x', text }).map((message) => message.toLowerCase());
    expect(broken).toContain(`x: ${says} ("${words}")`.toLowerCase());
  });

  test('is read by whole words', () => {
    const text =
      'Together, gather a mustard prefix, a human chef, a carpet and a sunset bar of soap.';
    expect(brokenRules({ id: 'x', text })).toEqual([]);
  });

  test('that is too long is told by how much', () => {
    expect(tooLong({ id: 'x', text: 'Four.' }, 4)).toEqual(['x: 5 characters, at most 4']);
    expect(tooLong({ id: 'x', text: 'Four' }, 4)).toEqual([]);
  });
});

const aCard = (over: Partial<Card>): Card => ({
  id: 'thanks-001',
  kind: 'thanks',
  text: 'Say one good thing.',
  followUp: null,
  minutes: 5,
  presence: 'either',
  depth: 1,
  delivery: 'push',
  consent: 'none',
  setting: 'any',
  energy: 'low',
  cost: 0,
  tags: [],
  cooldownDays: 60,
  ...over,
});

const seatless = 'Walk to the corner and back.';

/** For each rule, a card it refuses and one much like it that it lets through. */
const refusedCards: Readonly<Record<string, readonly [Partial<Card>, Partial<Card>]>> = {
  'a kind that asks holds a question, and an open one': [
    { kind: 'ask_day', text: 'Was today kind to you?' },
    { kind: 'ask_day', text: 'What was kind about today?' },
  ],
  'cards for two leave a way out for one who is tired, away or unwilling': [
    { presence: 'together', followUp: 'Then swap.' },
    { presence: 'together', followUp: 'Then swap, or save it for a slow day.' },
  ],
  'a walk has a seated twin, and its tag': [
    { kind: 'walk', text: 'Go out to the corner and back.', tags: [] },
    { kind: 'walk', text: 'Go or roll out to the corner.', tags: ['seated'] },
  ],
  'nobody is taken to walk': [{ text: seatless }, { text: `${seatless} Or take a bench.` }],
  'touch is named only where touch was turned on': [
    { text: 'Hug them.' },
    { text: 'Hug them.', consent: 'touch' },
  ],
  'touch is asked for, and both can decline': [
    { kind: 'touch', consent: 'touch', text: 'Ask: a hug?', followUp: 'Then swap.' },
    { kind: 'touch', consent: 'touch', text: 'Ask: a hug?', followUp: 'A smile is lovely, too.' },
  ],
  'forgiveness is asked of nobody by push': [
    { text: 'Forgive them for one thing.' },
    { text: 'Forgive them for one thing.', delivery: 'pull' },
  ],
  'an apology is for repair, and is found there': [
    { text: 'Say what you are sorry for.' },
    { text: 'Say what you are sorry for.', kind: 'repair', delivery: 'pull' },
  ],
  'in hard things the other only listens, or there is no other': [
    { kind: 'ask_struggle', minutes: 20, text: 'What is heavy?' },
    { kind: 'ask_struggle', minutes: 20, text: 'What is heavy? The other only listens.' },
  ],
};

describe('a card', () => {
  test('has an example that is refused, for every rule there is', () => {
    expect(Object.keys(refusedCards)).toEqual(cardRules.map(({ says }) => says));
  });

  test.each(Object.entries(refusedCards))('is held to it: %s', (says, [bad, good]) => {
    expect(brokenCardRules(aCard(bad))).toContain(`thanks-001: ${says}`);
    expect(brokenCardRules(aCard(good))).toEqual([]);
  });
});

describe('a question', () => {
  test.each([
    'Did you laugh today?',
    'A long day. Was it kind to you?',
    'If today were a soup, would you eat it?',
    'It was a good one, wasn’t it?',
    'Ever been to sea?',
    'A game first, okay?',
  ])('can be closed: %s', (text) => {
    expect(yesNoQuestions({ id: 'x', text })).toHaveLength(1);
  });

  test.each([
    'If today were a soup, which one was it?',
    'What did it cost, and what did it give back?',
    'Which door is it, and who would you bring?',
    'Say hello. Is it late.',
  ])('can be open: %s', (text) => {
    expect(yesNoQuestions({ id: 'x', text })).toEqual([]);
  });
});

test('a plain sentence is told from a form', () => {
  expect(readingGrade('What made you smile today?')).toBeLessThan(4);
  expect(
    readingGrade('Consider articulating appreciation regarding interpersonal contributions.'),
  ).toBeGreaterThan(12);
});
