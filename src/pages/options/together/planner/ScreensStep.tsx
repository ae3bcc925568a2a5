import { useState } from 'preact/hooks';
import type { Arrangements } from '../../../../domain/together/arrangements.ts';
import { t } from '../../../../platform/i18n.ts';
import { RadioGroup } from '../../../../ui/RadioGroup.tsx';
import { RadioRow } from '../../../../ui/RadioRow.tsx';
import { OwnWindow } from './OwnWindow.tsx';
import type { QuestionProps } from './QuestionStep.tsx';
import { screenWords } from './step-words.ts';
import { StepForm } from './StepForm.tsx';
import { useOwnWindow } from './useOwnWindow.ts';

const screens = ['drawer', 'one', 'window'] as const;

/** What becomes of the screens; a window of its own is an answer once it is there. */
export function ScreensStep(props: QuestionProps) {
  const { plan, arrange, onNext } = props;
  const [wantsWindow, setWantsWindow] = useState(false);
  const own = useOwnWindow(props, () => setWantsWindow(false));
  const value = wantsWindow ? 'window' : plan.arranged?.screens;
  const choose = (chosen: Arrangements['screens']) => {
    setWantsWindow(chosen === 'window');
    if (chosen !== 'window' || own.there) arrange('screens', chosen);
  };
  const add = () => {
    if (own.add()) arrange('screens', 'window');
  };
  return (
    <StepForm
      question={t('planScreensAsk')}
      unavailable={value === undefined}
      takesFocus={props.takesFocus}
      nextFocus={own.isNew}
      onNext={() => {
        if (wantsWindow && !own.there) add();
        onNext();
      }}
      onSkip={() => {
        arrange('screens', undefined);
        onNext();
      }}
    >
      <RadioGroup legend={t('planScreensAsk')} legendHidden value={value} onChange={choose}>
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
      {(value === 'window' || own.there?.window.id === plan.id) && <OwnWindow {...own} add={add} />}
    </StepForm>
  );
}
