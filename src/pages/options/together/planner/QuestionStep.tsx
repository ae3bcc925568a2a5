import type { DatePlan } from '../../../../domain/together/date-plan.ts';
import type { PlanStep } from '../../../../domain/together/plan-steps.ts';
import { t } from '../../../../platform/i18n.ts';
import { NightsStep } from './NightsStep.tsx';
import { PillStep } from './PillStep.tsx';
import type { PlannerProps } from './Planner.tsx';
import { ScreensStep } from './ScreensStep.tsx';
import { familiarWords, lengthWords, placeWords, plannerWords } from './step-words.ts';
import type { Arrange } from './useArranged.ts';
import { WordsStep } from './WordsStep.tsx';

export interface QuestionProps extends PlannerProps {
  readonly plan: DatePlan;
  readonly arrange: Arrange;
  readonly takesFocus: boolean;
  readonly onNext: () => void;
}

interface QuestionStepProps extends QuestionProps {
  readonly step: Exclude<PlanStep, 'slot' | 'confirm' | 'day' | 'keep'>;
}

const planners = [0, 1, 'both'] as const;
const places = ['home', 'out'] as const;
const familiars = ['new', 'favourite'] as const;
/** Long enough for something, and short enough for a weekday. */
const minutes = [60, 90, 120, 180] as const;

/** The question of one step, with what can be answered to it. An answer is stored as it is given. */
export function QuestionStep(props: QuestionStepProps) {
  const { step, plan, arrange, takesFocus, onNext } = props;
  const { arranged = {} } = plan;
  const each = { takesFocus, onNext };
  switch (step) {
    case 'planner':
      return (
        <PillStep
          {...each}
          question={t('planPlannerAsk')}
          choices={planners}
          say={(one) => plannerWords(one, props.agreement.names)}
          value={arranged.planner}
          onAnswer={(planner) => arrange('planner', planner)}
        />
      );
    case 'place':
      return (
        <PillStep
          {...each}
          question={t('planPlaceAsk')}
          choices={places}
          say={(place) => t(placeWords[place])}
          value={arranged.place}
          onAnswer={(place) => arrange('place', place)}
        />
      );
    case 'familiar':
      return (
        <PillStep
          {...each}
          question={t('planFamiliarAsk')}
          choices={familiars}
          say={(familiar) => t(familiarWords[familiar])}
          value={arranged.familiar}
          onAnswer={(familiar) => arrange('familiar', familiar)}
        />
      );
    case 'length':
      if (plan.kind !== 'date') return <NightsStep {...props} />;
      return (
        <PillStep
          {...each}
          question={t('planLengthAsk')}
          choices={minutes}
          say={lengthWords}
          value={arranged.minutes}
          onAnswer={(length) => arrange('minutes', length)}
        />
      );
    case 'screens':
      return <ScreensStep {...props} />;
    default:
      return (
        <WordsStep
          {...each}
          step={step}
          value={arranged[step] ?? ''}
          onAnswer={(words) => arrange(step, words)}
        />
      );
  }
}
