import { browser } from './browser.ts';
import { within } from './patience.ts';

/** Whether a tab may be heard, and by whose will. */
export type Sound = 'heard' | 'heard by hand' | 'muted by us' | 'muted by others';

export interface OpenTab {
  readonly tabId: number;
  /** Only where the browser lets us see it. */
  readonly url?: string;
  /** Put to sleep by the browser: there is no page in it until it is woken, and then it loads anew. */
  readonly asleep: boolean;
  /** In a private window. */
  readonly isPrivate: boolean;
  readonly sound: Sound;
}

interface Muting {
  readonly muted: boolean;
  readonly reason?: string;
  readonly extensionId?: string;
}

/** Every tab of every window, in one question. */
export async function openTabs(): Promise<readonly OpenTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url, discarded, incognito, mutedInfo }) =>
    id === undefined
      ? []
      : [
          {
            tabId: id,
            asleep: discarded ?? false,
            isPrivate: incognito,
            sound: soundOf(mutedInfo),
            ...(url === undefined ? {} : { url }),
          },
        ],
  );
}

function soundOf(info: Muting | undefined): Sound {
  if (info?.muted)
    return info.extensionId === browser.runtime.id ? 'muted by us' : 'muted by others';
  return info?.reason === 'user' ? 'heard by hand' : 'heard';
}

/** A tab that has gone is no failure. */
export async function mute(tabId: number): Promise<void> {
  await within(browser.tabs.update(tabId, { muted: true })).catch(() => undefined);
}

/** Gives a tab its sound back, if it was we who took it. A tab that has gone is no failure. */
export async function unmute(tabId: number): Promise<void> {
  const tab = await within(browser.tabs.get(tabId)).catch(() => undefined);
  if (soundOf(tab?.mutedInfo) !== 'muted by us') return;
  await within(browser.tabs.update(tabId, { muted: false })).catch(() => undefined);
}
