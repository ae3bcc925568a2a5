import { isPushKind } from '../../../domain/checkins/kinds.ts';
import type { Why } from '../../../domain/checkins/why.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { kindWords } from '../../wiring/kind-words.ts';

/** Why it is this card, in a sentence or two; the first reasons weigh most. */
export const whyWords = (why: readonly Why[]): string => why.slice(0, 2).map(wordsOf).join(' ');

function wordsOf(why: Why): string {
  switch (why.code) {
    case 'opensWith':
      return t('whyOpens');
    case 'closesWith':
      return t('whyCloses');
    case 'note':
      return t('whyNote');
    case 'passedOver':
      return t('whyPassedOver');
    case 'care':
      return t('whyCare');
    case 'lately':
      return tn('whyLately', why.days, named(why.kind));
    case 'firstOfKind':
      return t('whyFirst', named(why.kind));
    case 'new':
      return t('whyNew');
    case 'light':
      return t('whyLight');
    case 'hour':
      return t(why.of === 'meal' ? 'whyMeal' : why.of === 'late' ? 'whyLate' : 'whyDayBehind');
    case 'weekend':
      return t('whyWeekend');
    case 'fits':
      return tn('whyFits', why.minutes);
  }
}

const named = (kind: string): string => (isPushKind(kind) ? kindWords(kind) : '');
