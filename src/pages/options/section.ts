import type { Agreement } from '../../domain/agreement/agreement.ts';
import type { ToastMessage } from '../../ui/Toast.tsx';
import type { Present } from '../wiring/usePlan.ts';
import type { Change } from './useAgreement.ts';

/** What every section of the settings works with. */
export interface SectionProps {
  readonly present: Present;
  /** As it stands here, saves under way included. */
  readonly agreement: Agreement;
  readonly change: Change;
  readonly tell: (message: ToastMessage) => void;
}
