import { useEffect, useState } from 'preact/hooks';
import { findingsOf, type Finding } from '../../domain/diagnosis.ts';
import { reachesPrivateWindows } from '../../platform/permissions.ts';
import { failuresView } from '../../storage/views.ts';
import { useAccess } from './useAccess.ts';
import type { Present } from './usePlan.ts';
import { useValue } from './useView.ts';

/** What is covered and what is not, kept up to date; undefined until the browser has answered. */
export function useFindings({ agreement, problem, zone }: Present): Finding[] | undefined {
  const granted = useAccess();
  const failures = useValue(failuresView, []);
  const [reachesPrivate, setReachesPrivate] = useState<boolean>();
  useEffect(() => {
    // It is changed on a page of the browser, and one comes back from there.
    const look = () => void reachesPrivateWindows().then(setReachesPrivate);
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  if (!granted || reachesPrivate === undefined) return undefined;
  const isReadable = problem === undefined;
  return findingsOf({ agreement, isReadable, granted, reachesPrivate, failures, zone });
}
