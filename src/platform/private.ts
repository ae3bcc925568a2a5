import { browser } from './browser.ts';

/** Whether this page stands in a private window. */
export const isPrivatePage = (): boolean => browser.extension.inIncognitoContext === true;

/**
 * Whether this is the worker Chromium starts for private windows alone: it sees their tabs and no
 * others, has alarms of its own, and shares rules, scripts, icon and storage, `session` included.
 * Firefox has one background for all windows.
 */
export const isForPrivateWindows = (): boolean => isSplit() && isPrivatePage();

/** Whether two workers may be running that know nothing of each other. */
export const mayHaveTwin = async (): Promise<boolean> =>
  isSplit() && browser.extension.isAllowedIncognitoAccess();

const isSplit = () => browser.runtime.getManifest().incognito === 'split';
