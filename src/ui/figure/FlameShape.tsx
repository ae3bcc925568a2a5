import { lensPath } from './lens.ts';
import type { Light } from './light.ts';

export type FlameKind = 'kept' | 'next' | 'toCome';

export interface FlameShapeProps {
  kind: FlameKind;
  /** An overnight window is wide enough to become a moon. */
  overnight?: boolean;
  cx: number;
  cy: number;
  light: Light;
}

const flame = { w: 8.5, h: 20 };
const nextFlame = { w: 11, h: 26 };
const moon = { w: 22, h: 22 };

/** One window as a shape inside another drawing, painted with that drawing's light. */
export function FlameShape({ kind, overnight, cx, cy, light }: FlameShapeProps) {
  const size = overnight ? moon : kind === 'next' ? nextFlame : flame;
  const d = lensPath(cx, cy, size);
  if (kind === 'toCome') {
    return <path d={d} fill="var(--paper)" stroke="var(--line-strong)" stroke-width="1.4" />;
  }
  return (
    <>
      {kind === 'next' && <circle cx={cx} cy={cy} r="24" fill={light.glow} />}
      <path d={d} fill={light.gold} stroke="var(--gold-line)" />
    </>
  );
}
