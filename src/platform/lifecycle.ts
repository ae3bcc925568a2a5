import { browser } from './browser.ts';

export function onInstalled(listener: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason));
}

export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** Calls back when one of the stored `keys` changed. */
export function onStoredChange(keys: readonly string[], listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && keys.some((key) => key in changes)) listener();
  });
}
