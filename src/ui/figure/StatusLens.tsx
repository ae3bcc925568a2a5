import { lensPath } from './lens.ts';

export interface StatusLensProps {
  /** A site's standing: ready, waiting for permission, or turned off in the browser. */
  status: 'ready' | 'waiting' | 'off';
}

const path = lensPath(8, 8, { w: 7.5, h: 14 });

/** Lit, dashed, or crossed. 16 × 16; decorative, the words stand beside it. */
export function StatusLens({ status }: StatusLensProps) {
  const outline = { fill: 'none', stroke: 'var(--line-strong)', 'stroke-width': 1.4 };
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {status === 'ready' && <path d={path} fill="var(--gold)" stroke="var(--gold-line)" />}
      {status === 'waiting' && <path d={path} {...outline} stroke-dasharray="2.5 2.5" />}
      {status === 'off' && <path d={`${path}M2 14 14 2`} {...outline} />}
    </svg>
  );
}
