import { browser } from './browser.ts';
import { isFirefox } from './engine.ts';

/** The match patterns the browser lets Undivided act on. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Asks the browser for sites. Must be called in the click itself, before anything is awaited;
 * resolves false when the answer is no.
 */
export async function askFor(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0) return true;
  return browser.permissions.request({ origins: origins.flatMap(inEveryForm) });
}

/** Firefox takes a name with a dot after it for another one, so it is asked for both. */
const inEveryForm = (origin: string): string[] =>
  isFirefox() && origin.startsWith('*://*.') ? [origin, origin.replace(/\/\*$/, './*')] : [origin];

/** Whether the browser lets Undivided into private windows; only its own settings change that. */
export const reachesPrivateWindows = (): Promise<boolean> =>
  browser.extension.isAllowedIncognitoAccess();

/** Calls back when access was given or taken; returns the way to stop. */
export function onAccessChange(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
