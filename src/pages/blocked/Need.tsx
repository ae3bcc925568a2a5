import { t } from '../../platform/i18n.ts';
import { settingsView } from '../../storage/views.ts';
import { Link } from '../../ui/Link.tsx';
import { useView } from '../wiring/useView.ts';
import type { Wanted } from './address.ts';

interface NeedProps {
  readonly wanted: Wanted | undefined;
  /** Whether they asked before and thought better of it. */
  readonly isBack: boolean;
  readonly onAsk: () => void;
}

/** At the foot: the way to an exception, or in words why there is none. */
export function Need({ wanted, isBack, onAsk }: NeedProps) {
  const settings = useView(settingsView);
  if (!wanted) {
    const isKeptOut = settings && (settings.state !== 'ok' || settings.value.keepAddressesOut);
    return isKeptOut ? <footer class="need small t2">{t('addressKeptOut')}</footer> : null;
  }
  return (
    <footer class="need row">
      <span class="keys row" aria-hidden="true">
        <span class="key ember">F</span>
        <span class="key dusk">J</span>
      </span>
      <Link firstFocus={isBack} onPress={onAsk}>
        {t('needPage')}
      </Link>
    </footer>
  );
}
