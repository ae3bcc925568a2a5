import { t } from '../../../../platform/i18n.ts';
import { Field } from '../../../../ui/Field.tsx';
import { RadioGroup } from '../../../../ui/RadioGroup.tsx';
import { RadioRow } from '../../../../ui/RadioRow.tsx';
import type { Draft } from './draft.ts';
import type { DraftingProps } from './drafting.ts';
import { Facet } from './Facet.tsx';

/** Every week, every so many weeks, or once on a date. */
export function Repeats({ draft, today, problemOf, onChoose, onType }: DraftingProps) {
  const { repeats, everyWeeks } = draft;
  const repeat = (chosen: Draft['repeats']) =>
    onChoose(
      chosen === 'once' && draft.on === ''
        ? { repeats: chosen, on: tomorrowOf(today) }
        : { repeats: chosen },
    );
  const words =
    repeats === 'once'
      ? t('optionsOnce')
      : everyWeeks === '1'
        ? t('optionsWeekly')
        : t('optionsEveryWeeks', everyWeeks);
  return (
    <Facet
      label={t('optionsRepeats')}
      value={words}
      isOpen={problemOf('everyWeeks').problem !== undefined}
    >
      <RadioGroup
        class="repeats"
        legend={t('optionsRepeats')}
        legendHidden
        value={repeats}
        onChange={repeat}
      >
        <RadioRow value="weekly">{t('optionsWeekly')}</RadioRow>
        <RadioRow value="once">{t('optionsOnce')}</RadioRow>
      </RadioGroup>
      {repeats === 'weekly' && (
        <Field
          class="weeks"
          type="number"
          label={t('optionsEvery')}
          value={everyWeeks}
          onInput={(weeks) => onType({ everyWeeks: weeks })}
          {...problemOf('everyWeeks')}
        />
      )}
    </Facet>
  );
}

const tomorrowOf = (today: string) => Temporal.PlainDate.from(today).add({ days: 1 }).toString();
