import { send } from '../../../../messaging/send.ts';
import { useIdeaTitle } from '../../../wiring/useIdeaTitle.ts';
import { attempt } from '../attempt.ts';
import { noteHad } from '../had-changes.ts';
import { MoveDate } from '../MoveDate.tsx';
import { movePlan } from '../plan-changes.ts';
import { Planner } from '../planner/Planner.tsx';
import type { DueAct } from './DueActs.tsx';
import type { DueRowProps } from './DueRow.tsx';
import { HadForm } from './HadForm.tsx';
import { IdeaForm } from './IdeaForm.tsx';

interface DueOpenProps extends Omit<DueRowProps, 'mayWrite'> {
  readonly open: DueAct | 'plan';
  readonly onClose: () => void;
  /** What was done is taken back. */
  readonly onBack: () => void;
}

/** What was asked for under a row: the planner, or the few words a change needs. */
export function DueOpen({ open, next, outings, ...props }: DueOpenProps) {
  const { onClose, onBack, ...section } = props;
  const { tell } = section;
  const { kind, plan } = next;
  const { today, ahead } = outings;
  const titleOf = useIdeaTitle();
  if (open === 'plan') {
    return <Planner {...section} kind={kind} plan={plan} idea={next.idea} onClose={onClose} />;
  }
  if (open === 'had') {
    return (
      <HadForm
        today={today}
        onNote={(words) => {
          const had = { kind, ...words };
          onClose();
          void noteHad(had, titleOf(had), tell, onBack);
        }}
        onNeverMind={onClose}
      />
    );
  }
  if (open === 'idea') {
    return (
      <IdeaForm
        idea={next.idea ?? ''}
        onKeep={(idea) => {
          onClose();
          void attempt(tell, send('keepIdea', { kind, idea }));
        }}
        onNeverMind={onClose}
      />
    );
  }
  if (!plan) return null;
  return (
    <MoveDate
      date={plan}
      others={ahead.filter(({ id }) => id !== plan.id)}
      today={today}
      onMove={(to) => {
        onClose();
        void movePlan(plan, to, section, onBack);
      }}
      onBack={onClose}
    />
  );
}
