/** The worker: every listener is registered in the first turn, and each leads to one step. */
import { serve } from '../messaging/serve.ts';
import { onAlarm, renewAlarm } from '../platform/alarm.ts';
import { onInstalled, onStartup, onStoredChange } from '../platform/lifecycle.ts';
import { onNotificationClick } from '../platform/notifications.ts';
import { onAccessChange } from '../platform/permissions.ts';
import { onReturn } from '../platform/presence.ts';
import { isForPrivateWindows } from '../platform/private.ts';
import { onRevisit } from '../platform/revisits.ts';
import { agreementItem, bellItem, eveningItem } from '../storage/items.ts';
import { handlers } from './commands.ts';
import { rulesFollow } from './following.ts';
import { welcome } from './installing.ts';
import { onceMore } from './once-more.ts';
import { reconcile } from './reconcile.ts';
import { followClick } from './telling.ts';

const settle = onceMore(() => reconcile(look));

function look(): void {
  void settle();
}

/** Somebody is back, perhaps from the device's sleep, through which an alarm does not count. */
async function catchUp(): Promise<void> {
  await renewAlarm().catch(() => undefined);
  await settle();
}

/** Heard by the worker that shows them; the browser has no such thing before it is permitted. */
function listenToClicks(): void {
  if (!isForPrivateWindows()) onNotificationClick(followClick);
}

function followAccess(): void {
  listenToClicks();
  look();
}

serve(handlers, () => settle().then(rulesFollow));
onAlarm(settle);
onStartup(settle);
onReturn(catchUp);
onRevisit(look);
onAccessChange(followAccess);
listenToClicks();
onStoredChange([agreementItem.key, eveningItem.key, bellItem.key], settle);
onInstalled(async (reason) => {
  if (reason === 'install' && !isForPrivateWindows()) await welcome().catch(() => undefined);
  await settle();
});

// Any other wake-up: Firefox forgets alarms with the session, and a clock may have moved.
void settle();
