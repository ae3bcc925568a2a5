import { Mark } from './Mark.tsx';
import './Seal.css';

/** The mark as a wax seal, with its own soft shadow. Decorative. */
export function Seal({ width = 64 }: { width?: number }) {
  const height = width * 0.66;
  return (
    <span class="seal" aria-hidden="true">
      <svg class="seal-shadow" width={width} height={height} viewBox="0 0 24 16">
        <circle cx="8" cy="8.7" r="7.7" />
        <circle cx="16" cy="8.7" r="7.7" />
      </svg>
      <Mark width={width} />
    </span>
  );
}
