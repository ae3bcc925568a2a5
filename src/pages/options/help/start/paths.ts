import type { PushKind } from '../../../../domain/checkins/kinds.ts';
import type { Activity } from '../../../../messaging/commands.ts';
import type { MessageKey } from '../../../../platform/i18n.ts';
import type { Section } from '../../useSection.ts';

/** What a step does when it is pressed. */
export type Doing =
  | { readonly does: 'dinner' }
  | { readonly does: 'begin'; readonly minutes: number }
  | { readonly does: 'checkIn'; readonly activity: Activity; readonly kind?: PushKind }
  | { readonly does: 'section'; readonly section: Section };

export interface Step {
  readonly words: MessageKey;
  /** On its button. */
  readonly action: MessageKey;
  readonly doing: Doing;
}

export interface Path {
  readonly title: MessageKey;
  readonly steps: readonly Step[];
}

/** Three ways to begin, of three small steps each. */
export const paths: readonly Path[] = [
  {
    title: 'pathQuiet',
    steps: [
      { words: 'stepDinner', action: 'stepDinnerDo', doing: { does: 'dinner' } },
      {
        words: 'stepAsk',
        action: 'stepAskDo',
        doing: { does: 'checkIn', activity: 'card', kind: 'ask_day' },
      },
      {
        words: 'stepThanks',
        action: 'stepThanksDo',
        doing: { does: 'checkIn', activity: 'appreciate' },
      },
    ],
  },
  {
    title: 'pathCloser',
    steps: [
      {
        words: 'stepBreathe',
        action: 'stepBreatheDo',
        doing: { does: 'checkIn', activity: 'breathe' },
      },
      { words: 'stepTurns', action: 'takeTurns', doing: { does: 'checkIn', activity: 'turns' } },
      { words: 'stepDate', action: 'planDate', doing: { does: 'checkIn', activity: 'date' } },
    ],
  },
  {
    title: 'pathScreens',
    steps: [
      { words: 'stepSites', action: 'chooseSites', doing: { does: 'section', section: 'sites' } },
      { words: 'stepThirty', action: 'beginNow', doing: { does: 'begin', minutes: 30 } },
      {
        words: 'stepNote',
        action: 'stepNoteDo',
        doing: { does: 'checkIn', activity: 'appreciate' },
      },
    ],
  },
];
