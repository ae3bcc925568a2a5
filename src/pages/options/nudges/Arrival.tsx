import { t } from '../../../platform/i18n.ts';
import { newWindowTakesFocus } from '../../../platform/page.ts';
import { Switch } from '../../../ui/Switch.tsx';
import { NotificationSwitch, type NotifyingProps } from './NotificationSwitch.tsx';

/** How something comes up. Where a new window takes the keys somebody types, none opens unless it is wanted. */
export function Arrival(props: NotifyingProps) {
  const { nudges, choose } = props;
  const { window = !newWindowTakesFocus(), icon } = nudges.channels;
  return (
    <section>
      <h2>{t('nudgesArrive')}</h2>
      <Switch
        on={window}
        onChange={(on) => void choose({ channel: 'window', on })}
        detail={t(newWindowTakesFocus() ? 'nudgesWindowLineFocus' : 'nudgesWindowLine')}
      >
        {t('nudgesWindow')}
      </Switch>
      <Switch
        on={icon}
        onChange={(on) => void choose({ channel: 'icon', on })}
        detail={t('nudgesIconLine')}
      >
        {t('nudgesIcon')}
      </Switch>
      <NotificationSwitch {...props} />
    </section>
  );
}
