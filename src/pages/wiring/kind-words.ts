import type { CardKind } from '../../deck/card.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';

const names: Readonly<Record<CardKind, MessageKey>> = {
  thanks: 'kindThanks',
  ask_day: 'kindAskDay',
  ask_dream: 'kindAskDream',
  ask_struggle: 'kindAskStruggle',
  good_news: 'kindGoodNews',
  listen: 'kindListen',
  remember: 'kindRemember',
  reappraise: 'kindReappraise',
  breathe: 'kindBreathe',
  calm: 'kindCalm',
  meal: 'kindMeal',
  walk: 'kindWalk',
  surprise: 'kindSurprise',
  date_idea: 'kindDateIdea',
  touch: 'kindTouch',
  checkin: 'kindCheckin',
  repair: 'kindRepair',
  promise: 'kindPromise',
};

/** What a kind of card is called: "Asking about the day". */
export const kindWords = (kind: CardKind): string => t(names[kind]);
