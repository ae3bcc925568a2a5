import type { Agreement } from '../../domain/agreement/agreement.ts';
import type { ToastMessage } from '../../ui/Toast.tsx';
import type { Present } from '../wiring/usePlan.ts';
import type { HelpVisit } from './help/useHelpVisit.ts';
import type { Change } from './useAgreement.ts';
import type { Section } from './useSection.ts';

/** What every section of the settings works with. */
export interface SectionProps {
  readonly present: Present;
  /** As it stands here, saves under way included. */
  readonly agreement: Agreement;
  readonly change: Change;
  readonly tell: (message: ToastMessage) => void;
  /** How much of Help is shown, for as long as this page is open. */
  readonly visit: HelpVisit;
  /** To another section; on the schedule, to the fields of one window. */
  readonly goTo: (section: Section, windowId?: string) => void;
  /** The window whose fields were asked for from elsewhere. */
  readonly asked?: string;
}
