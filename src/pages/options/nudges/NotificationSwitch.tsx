import { useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { askToNotify } from '../../../platform/permissions.ts';
import { Switch } from '../../../ui/Switch.tsx';
import type { ChoosingProps } from './choosing.ts';

export interface NotifyingProps extends ChoosingProps {
  /** Whether the browser permits notifications now. */
  readonly mayNotify: boolean;
}

/**
 * Whether a notification says that something small is there. The browser is asked in the click that
 * turns it on; while it does not permit any, the switch is off and says why.
 */
export function NotificationSwitch({ nudges, choose, mayNotify }: NotifyingProps) {
  const [isRefused, setIsRefused] = useState(false);
  const isWanted = nudges.channels.notification;

  const turn = async (on: boolean) => {
    // In the click itself: later the browser would not ask.
    const isGiven = !on || (await askToNotify().catch(() => false));
    setIsRefused(!isGiven);
    await choose({ channel: 'notification', on: on && isGiven });
  };
  const line = () => {
    if (mayNotify) return t('nudgesNotificationText', t('notifyNudge'));
    if (isRefused) return t('optionsTenBeforeRefused');
    if (isWanted) return t('optionsTenBeforeTaken');
    return t('optionsTenBeforeLine', t('notifyNudge'));
  };
  return (
    <Switch on={isWanted && mayNotify} onChange={(on) => void turn(on)} detail={line()}>
      {t('nudgesNotification')}
    </Switch>
  );
}
