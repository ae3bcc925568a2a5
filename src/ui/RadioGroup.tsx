import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ChoiceContext } from './choice.ts';
import './Choice.css';

export interface RadioGroupProps<Value extends string> {
  legend: string;
  legendHidden?: boolean;
  /** Nothing is chosen while undefined. */
  value: Value | undefined;
  onChange: (value: Value) => void;
  class?: string;
  /** `RadioRow`s. */
  children: ComponentChildren;
}

/** One choice of several: native radios, so arrows move it and screen readers count it. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const name = useId();
  const choose = (value: string) => props.onChange(value as Value);
  return (
    <fieldset class={props.class}>
      <legend class={props.legendHidden ? 'vh' : 'label'}>{props.legend}</legend>
      <ChoiceContext.Provider value={{ name, value: props.value, choose }}>
        {props.children}
      </ChoiceContext.Provider>
    </fieldset>
  );
}
