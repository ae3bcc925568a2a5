import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messaging/send.ts';
import { closeThisPage, leaveByItself } from '../../platform/page.ts';
import type { Wanted } from './address.ts';

/**
 * Goes back by itself once the page is free; a page that was asked from a cover closes, because the
 * covered one stands behind it. Answers whether it stays after all: it came from there just now.
 */
export function useReturn(isFree: boolean, wanted: Wanted | undefined): boolean {
  const [stays, setStays] = useState(false);
  useEffect(() => {
    if (!isFree || !wanted) return;
    // The rules must be gone first, or the way back ends here again.
    void send('lookAgain')
      .catch(() => undefined)
      .then(() => (wanted.isBehind ? closeThisPage() : setStays(!leaveByItself(wanted.url))));
  }, [isFree, wanted]);
  return stays;
}
