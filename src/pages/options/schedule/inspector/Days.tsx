import { weekdays } from '../../../../domain/schedule/window.ts';
import { t } from '../../../../platform/i18n.ts';
import { DayPicker } from '../../../../ui/DayPicker.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { ProblemLine } from '../../../../ui/ProblemLine.tsx';
import { daysOfWeek } from '../days-of-week.ts';
import type { DraftingProps } from './drafting.ts';

/** The days of the week it comes on, or its one date. */
export function Days({ draft, problemOf, onChoose, onType }: DraftingProps) {
  const { problem } = problemOf('days');
  if (draft.repeats === 'once') {
    return (
      <Field
        class="inspector-field"
        type="date"
        label={t('optionsDate')}
        value={draft.on}
        onInput={(on) => onType({ on })}
        {...problemOf('on')}
      />
    );
  }
  return (
    <div class="inspector-field">
      <DayPicker
        label={t('optionsDays')}
        days={daysOfWeek()}
        chosen={draft.days.map((day) => weekdays.indexOf(day) + 1)}
        onChange={(chosen) =>
          onChoose({ days: weekdays.filter((_, index) => chosen.includes(index + 1)) })
        }
      />
      {problem && <ProblemLine text={problem} />}
    </div>
  );
}
