import { weekdays } from '../../../domain/schedule/window.ts';
import { weekdayWords } from '../../../domain/schedule/days.ts';
import { t } from '../../../platform/i18n.ts';
import { DayPicker } from '../../../ui/DayPicker.tsx';
import { Field } from '../../../ui/Field.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { RadioRow } from '../../../ui/RadioRow.tsx';
import { voice } from '../../wiring/voice.ts';
import { ProblemLine } from '../../../ui/ProblemLine.tsx';
import type { Draft, DraftField } from './draft.ts';

export interface RepeatsProps {
  readonly draft: Draft;
  /** ISO date, offered first when a window comes once. */
  readonly today: string;
  readonly problemOf: (field: DraftField) => { problem?: string };
  readonly onChoose: (part: Partial<Draft>) => void;
  readonly onType: (part: Partial<Draft>) => void;
}

/** Weekly on certain days, every so many weeks; or once, on a date. */
export function Repeats({ draft, today, problemOf, onChoose, onType }: RepeatsProps) {
  const { problem } = problemOf('days');
  const days = weekdays.map((day, index) => ({
    day: index + 1,
    letter: weekdayWords(day, voice, 'narrow'),
    name: weekdayWords(day, voice),
  }));
  const repeat = (repeats: Draft['repeats']) =>
    onChoose(
      repeats === 'once' && draft.on === '' ? { repeats, on: tomorrowOf(today) } : { repeats },
    );
  return (
    <>
      <RadioGroup
        class="repeats"
        legend={t('optionsRepeats')}
        value={draft.repeats}
        onChange={repeat}
      >
        <RadioRow value="weekly">{t('optionsWeekly')}</RadioRow>
        <RadioRow value="once">{t('optionsOnce')}</RadioRow>
      </RadioGroup>
      {draft.repeats === 'once' ? (
        <Field
          class="inspector-field"
          type="date"
          label={t('optionsDate')}
          value={draft.on}
          onInput={(on) => onType({ on })}
          {...problemOf('on')}
        />
      ) : (
        <>
          <div class="inspector-field">
            <DayPicker
              label={t('optionsDays')}
              days={days}
              chosen={draft.days.map((day) => weekdays.indexOf(day) + 1)}
              onChange={(chosen) =>
                onChoose({ days: weekdays.filter((_, index) => chosen.includes(index + 1)) })
              }
            />
            {problem && <ProblemLine text={problem} />}
          </div>
          <Field
            class="inspector-field weeks"
            type="number"
            label={t('optionsEvery')}
            value={draft.everyWeeks}
            onInput={(everyWeeks) => onType({ everyWeeks })}
            {...problemOf('everyWeeks')}
          />
        </>
      )}
    </>
  );
}

const tomorrowOf = (today: string) => Temporal.PlainDate.from(today).add({ days: 1 }).toString();
