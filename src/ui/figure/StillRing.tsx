import type { Ref } from 'preact';
import './StillRing.css';

export interface StillRingProps {
  /** The large count in the middle, while there is something to count. */
  count: number | undefined;
  rootRef: Ref<HTMLDivElement>;
}

/** The breath without travel: still faint circles, a count, a ring that only fades. 232 × 232. */
export function StillRing({ count, rootRef }: StillRingProps) {
  return (
    <div class="still-ring" ref={rootRef} aria-hidden="true">
      <svg width="232" height="232" viewBox="0 0 232 232" fill="none">
        <circle cx="116" cy="116" r="108" stroke="var(--line)" stroke-width="6" />
        <circle class="still-ring-light" cx="116" cy="116" r="108" />
        <g class="mirrored" stroke-width="1.5" opacity=".28">
          <circle cx="94" cy="116" r="52" stroke="var(--ember)" />
          <circle cx="138" cy="116" r="52" stroke="var(--dusk)" />
        </g>
      </svg>
      <b class="num">{count}</b>
    </div>
  );
}
