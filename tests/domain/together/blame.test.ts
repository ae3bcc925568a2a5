import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { blameIn, without, type Phrases } from '../../../src/domain/together/blame.ts';
import '../runs.ts';

const english: Phrases = {
  ever: messages.blameEverWords.message,
  fault: messages.blameFaultWords.message,
  order: messages.blameOrderWords.message,
  verdict: messages.blameVerdictWords.message,
};
const { verdict: _, ...outsideFeelings } = english;

describe('what may be heard as blame', () => {
  test.each([
    ['because you never look up', 'ever', 'you never'],
    ['YOU ALWAYS do', 'ever', 'YOU ALWAYS'],
    ['when you almost never call', 'ever', 'you almost never'],
    ['you   just\nalways leave', 'ever', 'you just always'],
    ['every single time you cook', 'ever', 'every single time you'],
    ['it was your fault', 'fault', 'your fault'],
    ['you make me sad', 'fault', 'you make me'],
    ['you should know', 'order', 'you should'],
    ["why can't you wait", 'order', "why can't you"],
    ['why can’t you wait', 'order', 'why can’t you'],
  ])('“%s”: %s', (text, kind, words) => {
    expect(blameIn(text, outsideFeelings)).toEqual({ kind, words });
  });

  test.each([
    '',
    '   ',
    'yesterday, when dinner was cold',
    'us to walk after supper',
    'thank you. Always a pleasure',
    'your shoulder, never mine',
    'bayou alwaysland',
    'you and I always laugh',
    'never',
  ])('nothing of it is in “%s”', (text) => {
    expect(blameIn(text, outsideFeelings)).toBeUndefined();
  });

  test('a verdict in the place of a feeling is one, and elsewhere is none', () => {
    expect(blameIn('that you don’t care', english)?.kind).toBe('verdict');
    expect(blameIn('like you are far away', english)?.kind).toBe('verdict');
    expect(blameIn('that you don’t care', outsideFeelings)).toBeUndefined();
    expect(blameIn('lonely', english)).toBeUndefined();
  });

  test('the first of several is named', () => {
    expect(blameIn('you should stop, you never do', english)?.words).toBe('you should');
    expect(blameIn('you never stop, you should', english)?.words).toBe('you never');
  });

  test('any text has an answer, whatever the phrases are made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, phrase) => {
        const found = blameIn(text, { ever: phrase, fault: '|' });
        if (found) expect(text.replaceAll(/\s+/g, ' ')).toContain(found.words);
      }),
    );
  });
});

describe('a part of the sentence', () => {
  test.each([
    ['I feel', '  I feel  lonely. ', 'lonely'],
    ['I’d like', "i'd like us to walk…", 'us to walk'],
    ['I’d like', 'us to walk', 'us to walk'],
    ['about', 'aboutness', 'aboutness'],
    ['about', 'About…', ''],
    ['about', ' \n ', ''],
  ])('after “%s” “%s” is “%s”', (beginning, text, part) => {
    expect(without(beginning, text)).toBe(part);
  });
});
