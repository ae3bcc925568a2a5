import { browser } from './browser.ts';

/** Whether this is Firefox, for the few things it does in a way of its own. */
export const isFirefox = (): boolean => 'getBrowserInfo' in browser.runtime;
