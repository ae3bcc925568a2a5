import { browser } from './browser.ts';
import { allSites } from '../domain/sites/access.ts';
import { isFirefox } from './engine.ts';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

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

/**
 * Gives access to all sites back, but for these. Must be called in the click itself. Firefox keeps
 * what was asked for by name before; Chromium takes the names with the whole, and gives them again
 * without a question.
 */
export async function keepOnly(origins: readonly string[]): Promise<void> {
  await askFor(origins);
  await browser.permissions.remove({ origins: [allSites] });
  const isKept = await browser.permissions.contains({ origins: [...origins] });
  if (!isKept) await askFor(origins);
}

/** Firefox takes a name with a dot after it for another one, so it is asked for both. */
const inEveryForm = (origin: string): string[] =>
  isFirefox() && origin.startsWith('*://*.') ? [origin, origin.replace(/\/\*$/, './*')] : [origin];

/** Whether the browser lets Undivided show notifications; without it there is nothing to call. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTIFICATIONS);

/** Asks for them. Must be called in the click itself; resolves false when the answer is no. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(NOTIFICATIONS);

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
