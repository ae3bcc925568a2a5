import type { PushKind } from '../../../domain/checkins/kinds.ts';
import type { Activity } from '../../../messaging/commands.ts';
import { send } from '../../../messaging/send.ts';
import { problemWords } from '../../wiring/problems.ts';
import type { SectionProps } from '../section.ts';

/** Opens a check-in window from here, or says why not; for a card, of which kind. Answers whether it did. */
export async function openCheckIn(
  activity: Activity,
  tell: SectionProps['tell'],
  kind?: PushKind,
): Promise<boolean> {
  try {
    await send('openCheckIn', { activity, ...(kind ? { kind } : {}) });
    return true;
  } catch {
    tell({ text: problemWords({ code: 'workerFailed' }) });
    return false;
  }
}
