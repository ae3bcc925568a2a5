import { weekdays } from '../../domain/schedule/window.ts';
import { weekdayWords } from '../../domain/schedule/days.ts';
import { windowWords } from '../../domain/schedule/words.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { WeekSketch } from '../../ui/figure/WeekSketch.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { voice } from '../wiring/voice.ts';
import { Frame, type StepProps } from './Frame.tsx';
import { firstWindows, marksOf, type Choice } from './entered.ts';

/** On its own a title wants an article. */
const names: Partial<Record<Choice, MessageKey>> = {
  morning: 'welcomeMorning',
  night: 'welcomeNight',
};

/** One window to begin with, or none yet. */
export function FirstWindow({ entered: { choice }, onEnter, onBack, onDone }: StepProps) {
  const letters = weekdays.map((day) => weekdayWords(day, voice, 'narrow'));
  return (
    <Frame
      step={2}
      title={t('welcomeWhen')}
      line={t('welcomeWhenLine')}
      aside={
        <Button kind="bare" class="welcome-back" onPress={onBack}>
          {t('welcomeBack')}
        </Button>
      }
      actions={
        <Button kind="primary" type="submit">
          {t('welcomeContinue')}
        </Button>
      }
      onSubmit={onDone}
    >
      <RadioGroup
        class="welcome-windows"
        legend={t('welcomeWhen')}
        legendHidden
        value={choice}
        onChange={(chosen) => onEnter({ choice: chosen })}
      >
        {firstWindows().map((window) => (
          <RadioRow
            key={window.id}
            value={window.id}
            detail={windowWords(window, voice)}
            after={<WeekSketch marks={marksOf(window)} days={letters} lit={window.id === choice} />}
          >
            {nameOf(window)}
          </RadioRow>
        ))}
        <RadioRow value="later" detail={t('welcomeLaterLine')}>
          {t('welcomeLater')}
        </RadioRow>
      </RadioGroup>
    </Frame>
  );
}

function nameOf({ id, title }: ReturnType<typeof firstWindows>[number]): string {
  const name = names[id];
  return name ? t(name) : title;
}
