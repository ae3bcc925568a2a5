import type { MessageKey } from '../../../../platform/i18n.ts';

/** The order in which a quarrel is mended: first calm, then one's own part, the other's nowhere. */
export const steps = ['cool', 'part', 'do', 'feel', 'happened', 'change'] as const;
export type Step = (typeof steps)[number];

interface StepWords {
  readonly question: MessageKey;
  readonly hint: MessageKey;
  /** Before what was written, on paper. */
  readonly name: MessageKey;
}

export const stepWords: Readonly<Record<Step, StepWords>> = {
  cool: { question: 'repairCool', hint: 'repairCoolHint', name: 'repairCoolName' },
  part: { question: 'repairPart', hint: 'repairPartHint', name: 'repairPartName' },
  do: { question: 'repairDo', hint: 'repairDoHint', name: 'repairDoName' },
  feel: { question: 'repairFeel', hint: 'repairFeelHint', name: 'repairFeelName' },
  happened: {
    question: 'repairHappened',
    hint: 'repairHappenedHint',
    name: 'repairHappenedName',
  },
  change: { question: 'repairChange', hint: 'repairChangeHint', name: 'repairChangeName' },
};

export type Answers = Readonly<Partial<Record<Step, string>>>;
