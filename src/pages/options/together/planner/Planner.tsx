import { useId, useState } from 'preact/hooks';
import type { DatePlan } from '../../../../domain/together/date-plan.ts';
import { windowThen } from '../../../../domain/together/own-window.ts';
import { asToldOf } from '../../../../domain/together/plan-steps.ts';
import type { Outing } from '../../../../domain/together/rhythm.ts';
import { t, type MessageKey } from '../../../../platform/i18n.ts';
import { isPrivatePage } from '../../../../platform/private.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useFirstFocus } from '../../../../ui/useFirstFocus.ts';
import type { SectionProps } from '../../section.ts';
import './planner.css';
import { PlanPaper } from './PlanPaper.tsx';
import { PlanSteps } from './PlanSteps.tsx';
import { TheDay } from './TheDay.tsx';
import { useArranged } from './useArranged.ts';
import { useHad } from './useHad.ts';
import { useLater } from './useLater.ts';
import { useThisPlan } from './useThisPlan.ts';
import { WhatToKeep } from './WhatToKeep.tsx';

type Section = Pick<SectionProps, 'present' | 'agreement' | 'change' | 'tell'>;

export interface PlannerProps extends Section {
  readonly kind: Outing;
  /** What is planned already; without it the first step makes one. */
  readonly plan: DatePlan | undefined;
  /** What the next one could be, in their own words. */
  readonly idea: string | undefined;
  readonly onClose: () => void;
}

const headings: Readonly<Record<Outing, MessageKey>> = {
  date: 'planADate',
  night: 'planANight',
  trip: 'planATrip',
};

/** From holding the day to the day itself, a step at a time; every step may be left open. */
export function Planner(props: PlannerProps) {
  const { kind, onClose } = props;
  const heading = useFirstFocus<HTMLHeadingElement>(true);
  const id = useId();
  return (
    <section class="planner" aria-labelledby={id}>
      <header class="row between plan-head">
        <h3 class="t20" id={id} ref={heading} tabIndex={-1}>
          {t(headings[kind])}
        </h3>
        <Button compact kind="bare" onPress={onClose}>
          {t('close')}
        </Button>
      </header>
      <Stage {...props} />
    </section>
  );
}

/** As far as it has come: the steps, the paper they make, and what is said when it has been. */
function Stage(props: PlannerProps) {
  const { present, agreement, tell, onClose } = props;
  const { plan: kept, arrange } = useArranged(useThisPlan(props.plan), tell);
  const there = kept && windowThen(kept, agreement.windows, present.evening, present.zone);
  const plan = kept && asToldOf(kept, there !== undefined);
  const [changing, setChanging] = useState(false);
  const takesFocus = useLater();
  const had = useHad(kept, tell);
  if (had.since) return <WhatToKeep onDone={onClose} />;
  const mayWrite = !isPrivatePage();
  const today = present.now.toZonedDateTimeISO(present.zone).toPlainDate().toString();
  const isOver = plan !== undefined && plan.on < today;
  if (plan && (isOver || !mayWrite || (plan.arranged?.isConfirmed && !changing))) {
    return (
      <PlanPaper
        plan={plan}
        there={there}
        present={present}
        takesFocus={takesFocus}
        onChange={mayWrite && !isOver ? () => setChanging(true) : undefined}
      >
        <TheDay plan={plan} today={today} onHad={mayWrite ? had.mark : undefined} />
      </PlanPaper>
    );
  }
  if (!mayWrite) return <p class="small t2">{t('privateRefused')}</p>;
  return (
    <PlanSteps
      {...props}
      plan={plan}
      there={there}
      today={today}
      arrange={arrange}
      takesFocus={takesFocus}
      onConfirmed={() => setChanging(false)}
      onHad={had.mark}
    />
  );
}
