import type { Nudges } from '../../../domain/checkins/nudges.ts';
import type { Choose } from '../../wiring/useNudges.ts';

/** What every part of the page works with. */
export interface ChoosingProps {
  readonly nudges: Nudges;
  readonly choose: Choose;
  readonly today: Temporal.PlainDate;
}
