import type { ComponentChildren } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Field } from '../../ui/Field.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import './TimeSpan.css';

/** Wall-clock times as their fields give them: "19:30", or nothing while one is half typed. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

interface TimeSpanProps {
  readonly legend: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly value: Span;
  readonly onType: (part: Partial<Span>) => void;
  readonly problem?: string | undefined;
  readonly class?: string;
  /** What it comes to, in words. */
  readonly children?: ComponentChildren;
}

/** Two times beside each other. */
export function TimeSpan({ legend, fromLabel, toLabel, value, onType, ...props }: TimeSpanProps) {
  return (
    <fieldset class={props.class}>
      <legend class="label">{legend}</legend>
      <div class="time-span num">
        <Field
          type="time"
          label={fromLabel}
          labelHidden
          value={value.from}
          onInput={(from) => onType({ from })}
        />
        <span class="t2 small" aria-hidden="true">
          {t('optionsTo')}
        </span>
        <Field
          type="time"
          label={toLabel}
          labelHidden
          value={value.to}
          onInput={(to) => onType({ to })}
        />
      </div>
      {props.problem && <ProblemLine text={props.problem} />}
      {props.children}
    </fieldset>
  );
}
