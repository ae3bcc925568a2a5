import { useEffect, useRef, useState } from 'preact/hooks';
import type { Days } from '../../domain/together/date-plan.ts';
import { t } from '../../platform/i18n.ts';
import '../../ui/Field.css';
import { voice } from '../wiring/voice.ts';

interface EveningPickerProps {
  /** ISO dates to choose from at once. */
  readonly evenings: readonly string[];
  readonly value: string;
  readonly days: Days;
  /** What is asked, and what the field for another day is called. */
  readonly label?: string;
  readonly dayLabel?: string;
  readonly onChange: (on: string) => void;
}

/** A few near evenings as buttons, and any other day by its date. */
export function EveningPicker({ evenings, value, days, onChange, ...props }: EveningPickerProps) {
  const { label = t('dateEvening'), dayLabel = t('dateDay') } = props;
  const [other, setOther] = useState(false);
  const day = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (other) day.current?.focus();
  }, [other]);
  return (
    <div class="evenings num" role="group" aria-label={label}>
      {evenings.map((on) => {
        const date = Temporal.PlainDate.from(on);
        const isChosen = !other && on === value;
        return (
          <button
            key={on}
            type="button"
            aria-pressed={isChosen}
            onClick={() => {
              setOther(false);
              onChange(on);
            }}
          >
            {date.toLocaleString(voice.locale, { weekday: 'short' })}
            <small>{date.toLocaleString(voice.locale, { day: 'numeric', month: 'short' })}</small>
          </button>
        );
      })}
      {other ? (
        <input
          ref={day}
          class="field"
          type="date"
          aria-label={dayLabel}
          min={days.first.toString()}
          max={days.last.toString()}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <button type="button" aria-pressed={false} onClick={() => setOther(true)}>
          {t('otherDay')}
          <small>{t('pickADay')}</small>
        </button>
      )}
    </div>
  );
}
