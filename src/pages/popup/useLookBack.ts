import { broughtUpOn } from '../../domain/together/promise.ts';
import { promisesView } from '../../storage/views.ts';
import { deedWords } from '../wiring/promise-words.ts';
import type { Present } from '../wiring/usePlan.ts';
import { useValue } from '../wiring/useView.ts';

/** What was promised for a day that is lately over: "print one photo for the hall". */
export function useLookBack(present: Present): string | undefined {
  const promises = useValue(promisesView, []);
  const today = present.now.toZonedDateTimeISO(present.zone).toPlainDate();
  const promise = broughtUpOn(promises, today);
  return promise && deedWords(promise, present);
}
