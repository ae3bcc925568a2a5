import { browser } from './browser.ts';

/** A pause of five minutes may have been the device's sleep. A locked screen counts at once. */
const PAUSE_SECONDS = 300;

/** Somebody is at the screen again, after a pause, a locked screen or the device's sleep. */
export function onReturn(listener: () => void): void {
  browser.idle.setDetectionInterval(PAUSE_SECONDS);
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') listener();
  });
}

/** Whether somebody has been at the screen within the last five minutes. */
export const isAnyoneThere = async (): Promise<boolean> =>
  (await browser.idle.queryState(PAUSE_SECONDS)) === 'active';
