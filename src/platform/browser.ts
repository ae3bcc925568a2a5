/** The one door to the browser: tests swap this file, nothing else reaches for its globals. */
import type { Browser, Runtime } from 'webextension-polyfill';

export type Sender = Runtime.MessageSender;

// Chrome knows the name `browser` from 148 on. Before, `chrome` answers with promises just the same.
const scope = globalThis as unknown as { browser?: Browser; chrome: Browser };
export const browser: Browser = scope.browser ?? scope.chrome;

/** Answers every message with what `listener` resolves to; it must not reject. Listen only once. */
export function onMessage(listener: (message: unknown, sender: Sender) => Promise<unknown>): void {
  // To return the promise itself is understood by Firefox, and by Chrome only from 148 on.
  browser.runtime.onMessage.addListener((message, sender, reply) => {
    void listener(message, sender).then(reply);
    return true;
  });
}
