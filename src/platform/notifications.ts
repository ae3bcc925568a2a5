import { browser } from './browser.ts';
import { isFirefox } from './engine.ts';
import { mayNotify } from './permissions.ts';

const ICON = 'icons/icon-active-128.png';
/** Firefox refuses what it does not know. */
const SILENT: object = { silent: true };

/** Shows a notification, in the place of one of the same name; without a sound where that can be said. */
export async function notify(name: string, title: string, message: string): Promise<void> {
  const words = { type: 'basic', iconUrl: browser.runtime.getURL(ICON), title, message } as const;
  await browser.notifications.create(name, isFirefox() ? words : { ...words, ...SILENT });
}

/** Takes a notification away, if it is still there and the browser still lets us. */
export async function clearNotification(name: string): Promise<void> {
  if (await mayNotify()) await browser.notifications.clear(name);
}

/**
 * Calls back when a notification is clicked. Where they are not permitted there is nothing to listen
 * to; asked for again once they are, the same listener is added once.
 */
export function onNotificationClick(listener: (name: string) => void): void {
  const notifications = browser.notifications as typeof browser.notifications | undefined;
  notifications?.onClicked.addListener(listener);
}
