import type { Challenge } from '../../../../domain/checkins/care.ts';
import type { PushKind } from '../../../../domain/checkins/kinds.ts';
import type { Activity } from '../../../../messaging/commands.ts';
import type { MessageKey } from '../../../../platform/i18n.ts';
import type { Section } from '../../useSection.ts';

/** What one press begins: a check-in, a section of the settings, or a window right now. */
export interface Way {
  readonly words: MessageKey;
  readonly activity?: Activity;
  readonly kind?: PushKind;
  readonly section?: Section;
  readonly minutes?: number;
}

/** Where a couple starts from, and what suits it. */
export const ways: Readonly<Record<Challenge, readonly Way[]>> = {
  silence: [
    { words: 'kindAskDay', activity: 'card', kind: 'ask_day' },
    { words: 'appreciate', activity: 'appreciate' },
    { words: 'careKeepDinner', section: 'schedule' },
  ],
  trusting: [
    { words: 'smallPromise', activity: 'promise' },
    { words: 'takeTurns', activity: 'turns' },
    { words: 'kindGoodNews', activity: 'card', kind: 'good_news' },
  ],
  busy: [
    { words: 'careThirty', minutes: 30 },
    { words: 'planDate', activity: 'date' },
    { words: 'kindMeal', activity: 'card', kind: 'meal' },
  ],
  stress: [
    { words: 'breatheTogether', activity: 'breathe' },
    { words: 'quietMinutes', activity: 'calm' },
    { words: 'careOpenBreath', section: 'schedule' },
  ],
  conflict: [
    { words: 'takeTurns', activity: 'turns' },
    { words: 'kindReappraise', activity: 'card', kind: 'reappraise' },
    { words: 'talkOrRepair', section: 'help' },
  ],
};
