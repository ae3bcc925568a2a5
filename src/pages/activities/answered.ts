import type { CardId } from '../../deck/card.ts';
import type { Outcome } from '../../domain/checkins/answer.ts';
import { send } from '../../messaging/send.ts';
import { isPrivatePage } from '../../platform/private.ts';

/**
 * Tells what became of a card. From a private window nothing is told, and if it cannot be written
 * down the two of you are not bothered with it: it is for pacing only.
 */
export async function answered(cardId: CardId | undefined, outcome: Outcome): Promise<void> {
  if (cardId === undefined || isPrivatePage()) return;
  await send('answerCheckIn', { cardId, outcome }).catch(() => undefined);
}
