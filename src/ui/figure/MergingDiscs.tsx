import type { Ref } from 'preact';
import './MergingDiscs.css';

export interface MergingDiscsProps {
  /** Diameter: 176 in the breathing figure, 256 where keys are held. */
  size: 'breath' | 'hold';
  /** Stands with a thin flame between the discs, r 104, until something moves it. */
  apart?: boolean;
  rootRef: Ref<HTMLDivElement>;
}

/**
 * Two discs that can merge by transform alone. The lens is a gold copy of the dusk disc, cut off
 * by the ember disc it lies in; its highlight moves back so that it stays in the middle.
 */
export function MergingDiscs({ size, apart, rootRef }: MergingDiscsProps) {
  const look = ['merge', `merge-${size}`, 'big', apart && 'merge-apart'];
  return (
    <div class={look.filter(Boolean).join(' ')} ref={rootRef} aria-hidden="true">
      <div class="merge-halo" />
      <div class="merge-disc merge-dusk" />
      <div class="merge-disc merge-ember">
        <div class="merge-lens">
          <div class="merge-light" />
        </div>
      </div>
    </div>
  );
}
