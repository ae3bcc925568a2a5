import './BrandLine.css';
import { Mark } from './figure/Mark.tsx';

export interface BrandLineProps {
  /** "Undivided" */
  name: string;
  /** Width of the mark: 24 in the popup, 26 in the settings, 27 on full pages. */
  mark?: number;
  class?: string;
}

export function BrandLine({ name, mark = 24, ...props }: BrandLineProps) {
  return (
    <div class={['brand', props.class].filter(Boolean).join(' ')}>
      <Mark width={mark} />
      <span>{name}</span>
    </div>
  );
}
