import type { PushKind } from '../../domain/checkins/kinds.ts';
import type { Present } from '../wiring/usePlan.ts';

/** What every activity is given. It fills the window under the header, unless it has one of its own. */
export interface ActivityProps {
  readonly present: Present;
  /** Which cards, where it can show more than one kind. */
  readonly kind?: PushKind;
  readonly onClose: () => void;
}
