import { t } from '../../../../platform/i18n.ts';
import { RadioGroup } from '../../../../ui/RadioGroup.tsx';
import { RadioRow } from '../../../../ui/RadioRow.tsx';
import { OwnWindow } from './OwnWindow.tsx';
import type { QuestionProps } from './QuestionStep.tsx';
import { screenWords } from './step-words.ts';
import { StepForm } from './StepForm.tsx';
import { useOwnWindow } from './useOwnWindow.ts';

const screens = ['drawer', 'one', 'window'] as const;

/** What becomes of the screens; a window of its own is one press away. */
export function ScreensStep(props: QuestionProps) {
  const { plan, arrange, onNext } = props;
  const own = useOwnWindow(props);
  const value = plan.arranged?.screens;
  return (
    <StepForm
      question={t('planScreensAsk')}
      unavailable={value === undefined}
      takesFocus={props.takesFocus}
      nextFocus={own.isNew}
      onNext={onNext}
      onSkip={() => {
        arrange('screens', undefined);
        onNext();
      }}
    >
      <RadioGroup
        legend={t('planScreensAsk')}
        legendHidden
        value={value}
        onChange={(chosen) => arrange('screens', chosen)}
      >
        {screens.map((one) => (
          <RadioRow
            key={one}
            value={one}
            detail={one === 'window' ? t('planWindowDetail') : undefined}
          >
            {t(screenWords[one])}
          </RadioRow>
        ))}
      </RadioGroup>
      {value === 'window' && <OwnWindow {...own} />}
    </StepForm>
  );
}
