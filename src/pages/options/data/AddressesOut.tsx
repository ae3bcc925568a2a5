import { send } from '../../../messaging/send.ts';
import { t } from '../../../platform/i18n.ts';
import { settingsView } from '../../../storage/views.ts';
import { Switch } from '../../../ui/Switch.tsx';
import { problemWords } from '../../wiring/problems.ts';
import { useView } from '../../wiring/useView.ts';
import type { SectionProps } from '../section.ts';

/** Whether the block page is told which page it stands for, and what it costs if not. */
export function AddressesOut({ tell }: Pick<SectionProps, 'tell'>) {
  const settings = useView(settingsView);
  if (!settings) return null;
  const choose = (on: boolean) =>
    send('keepAddressesOut', { on }).catch(() =>
      tell({ text: problemWords({ code: 'workerFailed' }) }),
    );
  return (
    <section class="addresses">
      <Switch
        on={settings.state !== 'ok' || settings.value.keepAddressesOut}
        onChange={(on) => void choose(on)}
        detail={t('optionsAddressesOutLine')}
      >
        {t('optionsAddressesOut')}
      </Switch>
    </section>
  );
}
