import { TITLE_LENGTH } from '../../../../domain/together/rhythm.ts';
import { t, tn, type MessageKey } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { EveningPicker } from '../../../activities/EveningPicker.tsx';
import { useIdeaTitle } from '../../../wiring/useIdeaTitle.ts';
import { dayName, dayProblemWords } from '../../../wiring/words.ts';
import { openCheckIn } from '../open-check-in.ts';
import type { PlannerProps } from './Planner.tsx';
import { StepForm } from './StepForm.tsx';
import { useSlot } from './useSlot.ts';

interface SlotStepProps extends PlannerProps {
  readonly takesFocus: boolean;
  readonly onNext: () => void;
}

const asks = { date: 'planSlotDate', night: 'planSlotAway', trip: 'planSlotAway' } as const;
const titles = {
  date: 'planWhatDate',
  night: 'planWhatAway',
  trip: 'planWhatAway',
} as const satisfies Record<string, MessageKey>;

/** A day and an hour, and what it is, as far as that is known. */
export function SlotStep(props: SlotStepProps) {
  const { kind, plan, tell, onNext } = props;
  const slot = useSlot(props);
  const { title, on, at, problem, isTime, taken, days, write } = slot;
  const titleOf = useIdeaTitle();
  const tooMany = title.trim().length - TITLE_LENGTH;
  const day = problem && dayProblemWords(problem, days);
  const isNewDate = kind === 'date' && !plan;
  return (
    <StepForm
      question={t(asks[kind])}
      next={plan ? t('planNext') : problem ? t('planHoldDay') : t('planHold', dayName(on))}
      unavailable={!slot.isRight}
      takesFocus={props.takesFocus}
      onNext={() => {
        if (!slot.isRight) return;
        if (!plan) return slot.hold();
        slot.keep();
        onNext();
      }}
      other={
        isNewDate && (
          <Button compact kind="bare" onPress={() => void openCheckIn('date', tell)}>
            {t('planThreeIdeas')}
          </Button>
        )
      }
    >
      <div class="plan-slot">
        {isNewDate ? (
          <>
            <EveningPicker
              evenings={slot.evenings}
              days={days}
              value={on}
              onChange={(picked) => write({ on: picked })}
            />
            <p class="problem" role="alert">
              {day}
            </p>
          </>
        ) : (
          <Field
            label={t(kind === 'date' ? 'dateDay' : 'planLeaveDay')}
            type="date"
            value={on}
            problem={on === '' && !slot.isTouched ? undefined : day}
            onInput={(picked) => write({ on: picked })}
            onCommit={slot.keep}
          />
        )}
        {taken && !problem && <p class="small t2">{t('dateTaken', dayName(on), titleOf(taken))}</p>}
        <Field
          class="plan-at"
          label={t(kind === 'date' ? 'dateBegins' : 'planLeaveAt')}
          type="time"
          value={at}
          problem={isTime ? undefined : t('dateNoTime')}
          onInput={(time) => write({ at: time })}
          onCommit={slot.keep}
        />
        <Field
          label={t(titles[kind])}
          value={title}
          placeholder={plan && titleOf({ ...plan, title: undefined })}
          hint={t('planWhatHint')}
          problem={tooMany > 0 ? tn('noticingTooLong', tooMany) : undefined}
          onInput={(text) => write({ title: text })}
          onCommit={slot.keep}
        />
      </div>
    </StepForm>
  );
}
