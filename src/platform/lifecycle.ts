import { browser } from './browser.ts';

export function onInstalled(listener: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason));
}

export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** Calls back when one of the stored `keys` changed, in this worker or in another. */
export function onStoredChange(keys: readonly string[], listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'sync' && keys.some((key) => key in changes)) listener();
  });
}
