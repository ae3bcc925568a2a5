import type { QuietStep } from '../../../deck/quiet.ts';

interface StepWordsProps {
  readonly step: QuietStep | undefined;
  /** Instead of what the step says besides. */
  readonly more?: string | undefined;
}

/** One step, said as it comes. */
export function StepWords({ step, more = step?.more }: StepWordsProps) {
  return (
    <section class="say" aria-live="polite">
      <h1 class={step && step.text.length > 40 ? 'middling' : ''}>{step?.text}</h1>
      <p class="t2">{more}</p>
    </section>
  );
}
