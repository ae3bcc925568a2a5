import { Mark } from './Mark.tsx';
import './Seal.css';

/** The mark as a wax seal, with its own soft shadow. Decorative. */
export function Seal({ width = 64 }: { width?: number }) {
  return (
    <span class="seal" aria-hidden="true">
      <Mark width={width} />
    </span>
  );
}
