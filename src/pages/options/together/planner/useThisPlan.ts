import { useRef } from 'preact/hooks';
import type { DatePlan } from '../../../../domain/together/date-plan.ts';
import { datesView } from '../../../../storage/views.ts';
import { useValue } from '../../../wiring/useView.ts';

/** The plan it was opened with, or held first here, also when another comes before it by now. */
export function useThisPlan(next: DatePlan | undefined): DatePlan | undefined {
  const dates = useValue(datesView, []);
  const id = useRef<string>(undefined);
  const own = dates.find((date) => date.id === id.current) ?? next;
  id.current = own?.id;
  return own;
}
