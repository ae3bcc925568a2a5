import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';

interface StepFormProps {
  /** Undefined where the field has it for a label. */
  readonly question?: string;
  /** What moves on is called; "Next". */
  readonly next?: string;
  readonly unavailable?: boolean;
  readonly takesFocus: boolean;
  /** What had the focus is gone: the way on takes it. */
  readonly nextFocus?: boolean;
  readonly onNext: () => void;
  /** Undefined where the step is needed. */
  readonly onSkip?: () => void;
  readonly children: ComponentChildren;
  /** Beside the ways on. */
  readonly other?: ComponentChildren;
}

/** One question and its controls; Enter moves on, and so does leaving it open. */
export function StepForm(props: StepFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (!props.takesFocus) return;
    const find = (what: string) => form.current?.querySelector<HTMLElement>(what);
    (find('input:checked') ?? find('input:not([hidden])') ?? find('.btn.primary'))?.focus();
  }, []);
  return (
    <form
      ref={form}
      class="plan-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onNext();
      }}
    >
      {/* Enter comes here also while the button is unavailable. */}
      <input type="submit" hidden />
      {props.question && <p class="t20">{props.question}</p>}
      {props.children}
      <div class="row plan-acts">
        <Button
          compact
          kind="primary"
          unavailable={props.unavailable ?? false}
          firstFocus={props.nextFocus ?? false}
          onPress={props.onNext}
        >
          {props.next ?? t('planNext')}
        </Button>
        {props.onSkip && (
          <Button compact onPress={props.onSkip}>
            {t('planSkip')}
          </Button>
        )}
        {props.other}
      </div>
    </form>
  );
}
