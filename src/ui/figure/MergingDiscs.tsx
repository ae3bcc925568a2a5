import type { Ref } from 'preact';
import './MergingDiscs.css';

export interface MergingDiscsProps {
  /** Diameter: 176 in the breathing figure, 256 where keys are held. */
  size: 'breath' | 'hold';
  rootRef: Ref<HTMLDivElement>;
}

/**
 * Two discs that can merge by transform alone. The lens is a gold copy of the dusk disc, cut off
 * by the ember disc it lies in; its highlight moves back so that it stays in the middle.
 */
export function MergingDiscs({ size, rootRef }: MergingDiscsProps) {
  return (
    <div class={`merge merge-${size} big`} ref={rootRef} aria-hidden="true">
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
