import { until } from './poll.ts';
import type { LaunchOptions, Session } from './session.ts';
import type { Tab } from './tab.ts';

/** What each browser brings to a session; the rest is the same for both. */
export interface SessionParts extends Omit<
  Session,
  'extensionUrl' | 'open' | 'visit' | 'visitPrivately' | 'waitForTab'
> {
  /** Scheme and host of the extension's own pages. */
  readonly origin: string;
  readonly viewport: LaunchOptions['viewport'];
  newTab(): Promise<Tab>;
  /** An empty tab in a private window. */
  newPrivateTab(): Promise<Tab>;
}

export function sessionOver({
  origin,
  viewport,
  newTab,
  newPrivateTab,
  ...parts
}: SessionParts): Session {
  const extensionUrl = (path: string) => `${origin}/${path.replace(/^\//, '')}`;

  async function visitIn(empty: Promise<Tab>, url: string): Promise<Tab> {
    const tab = await empty;
    if (viewport) await tab.resize(viewport);
    await tab.goto(url);
    return tab;
  }

  return {
    ...parts,
    extensionUrl,
    visit: (url) => visitIn(newTab(), url),
    visitPrivately: (url) => visitIn(newPrivateTab(), url),
    open: (path) => visitIn(newTab(), extensionUrl(path)),
    waitForTab(expected) {
      const fits = typeof expected === 'function' ? expected : (url: string) => expected.test(url);
      return until(`a tab at ${expected}`, async () => {
        for (const tab of await parts.tabs()) {
          if (fits(await tab.url())) return tab;
        }
        return undefined;
      });
    },
  };
}
