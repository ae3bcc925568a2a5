import { useId } from 'preact/hooks';
import { FlameShape, type FlameKind } from './FlameShape.tsx';
import { Gradients } from './Gradients.tsx';
import { lightOf } from './light.ts';

export interface FlameProps {
  kind: FlameKind;
  overnight?: boolean;
  /** Side of the square it stands in, px. */
  size?: number;
}

/** One window, on its own. Decorative: the words beside it say which. */
export function Flame({ kind, overnight = false, size = 48 }: FlameProps) {
  const id = useId();
  const middle = size / 2;
  return (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <Gradients id={id} />
      <FlameShape kind={kind} overnight={overnight} cx={middle} cy={middle} light={lightOf(id)} />
    </svg>
  );
}
