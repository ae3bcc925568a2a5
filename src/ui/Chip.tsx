import type { ComponentChildren } from 'preact';
import './Chip.css';
import { useFirstFocus } from './useFirstFocus.ts';

export interface ChipProps {
  pressed: boolean;
  onPress: () => void;
  /** Takes the focus when it appears. */
  firstFocus?: boolean;
  children: ComponentChildren;
}

/** One of several that can be chosen, and let go by the same press. */
export function Chip({ pressed, onPress, firstFocus, children }: ChipProps) {
  const ref = useFirstFocus<HTMLButtonElement>(firstFocus);
  return (
    <button ref={ref} class="chip" type="button" aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}
