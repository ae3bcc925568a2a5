import { lensPath } from './lens.ts';

export interface StepFlamesProps {
  total: number;
  /** How many are behind; the one after them is the present one. */
  done: number;
  /** Steps of the welcome, or breaths. */
  of?: 'steps' | 'breaths';
}

const shapes = {
  steps: { size: { w: 8, h: 18 }, gap: 16, inset: 5, height: 20 },
  breaths: { size: { w: 9, h: 20 }, gap: 18, inset: 5.5, height: 22 },
};

/** How far along, in flames. Decorative: "Third of six" stands next to it. */
export function StepFlames({ total, done, of = 'steps' }: StepFlamesProps) {
  const { size, gap, inset, height } = shapes[of];
  const width = (total - 1) * gap + inset * 2;
  return (
    <svg
      class="mirrored"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {Array.from({ length: total }, (_, index) => (
        <path
          key={index}
          d={lensPath(inset + index * gap, height / 2, size)}
          fill={index < done ? 'var(--gold)' : index === done ? 'var(--gold-wash)' : 'none'}
          stroke={index <= done ? 'var(--gold-line)' : 'var(--line-strong)'}
          stroke-width="1.2"
        />
      ))}
    </svg>
  );
}
