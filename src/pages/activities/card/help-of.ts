import type { CardKind } from '../../../deck/card.ts';
import type { Activity } from '../../../messaging/commands.ts';
import { send } from '../../../messaging/send.ts';
import type { MessageKey } from '../../../platform/i18n.ts';

interface CardHelp {
  readonly words: MessageKey;
  /** Which the window goes over to; absent where it is done in the card's own place. */
  readonly activity?: Activity;
}

const turns: CardHelp = { words: 'takeTurnsWithIt' };

/** What there is to do a card with, beside doing it. */
const helps: Readonly<Partial<Record<CardKind, CardHelp>>> = {
  thanks: { words: 'writeNote', activity: 'appreciate' },
  ask_dream: turns,
  ask_struggle: turns,
  listen: turns,
  breathe: { words: 'breatheTogether' },
  calm: { words: 'quietMinutes' },
  reappraise: { words: 'sevenQuietMinutes' },
  date_idea: { words: 'planDate', activity: 'date' },
};

export const helpOf = (kind: CardKind): CardHelp | undefined => helps[kind];

/** The check-in window goes over to the activity. */
export const goTo = (activity: Activity): Promise<void> => send('openCheckIn', { activity });
