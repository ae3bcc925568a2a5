import type { Bidi, ContextInfo } from './bidi.ts';
import { allHosts } from './extension.ts';
import { firefoxDriver } from './firefox-driver.ts';
import * as inside from './firefox-inside.ts';
import { until } from './poll.ts';
import type { LaunchOptions, Session } from './session.ts';
import { sessionOver } from './session-over.ts';
import { tabOver } from './tab-over.ts';
import type { Tab } from './tab.ts';

interface RunningFirefox {
  readonly bidi: Bidi;
  readonly privileged: inside.Privileged;
  readonly origin: string;
  readonly install: () => Promise<unknown>;
  readonly viewport: LaunchOptions['viewport'];
  readonly close: () => Promise<void>;
}

/** The session of a running browser, once the extension has started. */
export async function firefoxSession({
  bidi,
  privileged,
  origin,
  install,
  viewport,
  close,
}: RunningFirefox): Promise<Session> {
  const tabs = new Map<string, Tab>();
  const tabFor = (context: string): Tab => {
    const tab = tabs.get(context) ?? tabOver(firefoxDriver(bidi, context));
    tabs.set(context, tab);
    return tab;
  };
  const topContexts = async () => {
    const { contexts } = await bidi.send<{ contexts: ContextInfo[] }>('browsingContext.getTree', {
      maxDepth: 0,
    });
    return contexts;
  };
  const window = (await topContexts())[0]?.clientWindow;
  await until('the extension to start', () => privileged(inside.hasStarted));

  return sessionOver({
    name: 'firefox',
    origin,
    viewport,
    async newTab() {
      // Beside a tab of the first window: a private one may have come to the front.
      const beside = (await topContexts()).find(({ clientWindow }) => clientWindow === window);
      const { context } = await bidi.send<ContextInfo>('browsingContext.create', {
        type: 'tab',
        ...(beside && { referenceContext: beside.context }),
      });
      return tabFor(context);
    },
    async newPrivateTab() {
      const before = new Set((await topContexts()).map(({ context }) => context));
      await privileged(inside.openPrivateWindow);
      // It opens with a page of Firefox's own, which would otherwise take the place of ours.
      const fresh = await until('a private window', async () =>
        (await topContexts()).find(
          ({ context, url }) => !before.has(context) && url === 'about:privatebrowsing',
        ),
      );
      return tabFor(fresh.context);
    },
    tabs: async () => (await topContexts()).map(({ context }) => tabFor(context)),
    grant: (patterns = allHosts) => privileged(inside.addHosts, patterns),
    revoke: (patterns) => privileged(inside.removeHosts, patterns ?? null),
    async stopWorker() {
      await privileged(inside.endBackground);
      await until(
        'the event page to stop',
        async () => !(await privileged(inside.isBackgroundRunning)),
      );
    },
    isWorkerRunning: () => privileged(inside.isBackgroundRunning),
    async switchOffAndOn() {
      await privileged(inside.switchOffAndOn);
      await until('the extension to start', () => privileged(inside.hasStarted));
    },
    async update() {
      await install();
      await until('the extension to start', () => privileged(inside.hasStarted));
    },
    close,
  });
}
