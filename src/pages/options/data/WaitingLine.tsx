import { waitingFor } from '../../../domain/sites/access.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { Link } from '../../../ui/Link.tsx';
import { useAccess } from '../../wiring/useAccess.ts';

/** How many of these sites the browser has not allowed yet, and where to allow them. */
export function WaitingLine({ sites }: { readonly sites: readonly string[] }) {
  const granted = useAccess();
  const waiting = granted ? waitingFor(sites, granted) : [];
  if (waiting.length === 0) return null;
  return (
    <p class="bring-line small t2">
      {tn('optionsWait', waiting.length)} <Link href="#/sites">{t('optionsSeeSites')}</Link>
    </p>
  );
}
