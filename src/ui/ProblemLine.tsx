import { Icon } from './Icon.tsx';
import './ProblemLine.css';

/** A problem and how to put it right, read out as it appears. */
export function ProblemLine({ text }: { readonly text: string }) {
  return (
    <p class="problem-line small" role="alert">
      <Icon name="problem" />
      {text}
    </p>
  );
}
