import type { ComponentChildren } from 'preact';
import './Chip.css';

export interface ChipProps {
  pressed: boolean;
  onPress: () => void;
  children: ComponentChildren;
}

/** One of several that can be chosen, and let go by the same press. */
export function Chip({ pressed, onPress, children }: ChipProps) {
  return (
    <button class="chip" type="button" aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}
