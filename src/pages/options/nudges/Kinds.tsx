import { pushKinds } from '../../../domain/checkins/kinds.ts';
import { likings, type Liking } from '../../../domain/checkins/nudges.ts';
import { t, type MessageKey } from '../../../platform/i18n.ts';
import type { ChoosingProps } from './choosing.ts';
import { KindRow } from './KindRow.tsx';
import './kinds.css';

const names: Record<Liking, MessageKey> = {
  on: 'nudgesOn',
  less: 'nudgesLess',
  off: 'nudgesOff',
};
const HALF = pushKinds.length / 2;

/** Every kind that may come up by itself, in two columns: on, less of it, or off. */
export function Kinds(props: ChoosingProps) {
  const marks = likings.map((value) => ({ value, label: t(names[value]) }));
  return (
    <div class="kinds">
      {[pushKinds.slice(0, HALF), pushKinds.slice(HALF)].map((column) => (
        <div key={column[0]}>
          <div class="kinds-head tiny t2" aria-hidden="true">
            {marks.map(({ value, label }) => (
              <span key={value}>{label}</span>
            ))}
          </div>
          <ul class="ruled">
            {column.map((kind) => (
              <KindRow key={kind} kind={kind} marks={marks} {...props} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
