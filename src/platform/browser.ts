/** The one door to the browser: tests swap this file, nothing else imports the polyfill. */
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

export { browser };
export type Sender = Runtime.MessageSender;
