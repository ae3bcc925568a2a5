import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { chromiumDriver } from './chromium-driver.ts';
import { allHosts } from './extension.ts';
import { until } from './poll.ts';
import type { LaunchOptions, Session } from './session.ts';
import { sessionOver } from './session-over.ts';
import { tabOver } from './tab-over.ts';
import type { Tab } from './tab.ts';

interface RunningChromium {
  readonly context: BrowserContext;
  /** The protocol session of the browser itself, not of a page. */
  readonly browser: CDPSession;
  /** Of the extension. */
  readonly id: string;
  readonly viewport: LaunchOptions['viewport'];
  readonly close: () => Promise<void>;
}

/** The session of a running browser, once the extension is there. */
export async function chromiumSession({
  context,
  browser,
  id,
  viewport,
  close,
}: RunningChromium): Promise<Session> {
  const tabs = new WeakMap<Page, Promise<Tab>>();
  const tabFor = (page: Page): Promise<Tab> => {
    const tab = tabs.get(page) ?? chromiumDriver(context, page).then(tabOver);
    tabs.set(page, tab);
    return tab;
  };
  /** Pages of private windows stand in a browser context of their own, unknown to Playwright. */
  const privacyOf = async (page: Page) => {
    const cdp = await context.newCDPSession(page);
    const { targetInfo } = await cdp.send('Target.getTargetInfo');
    await cdp.detach();
    return targetInfo.browserContextId;
  };
  const workers = async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.filter((t) => t.type === 'service_worker' && new URL(t.url).host === id);
  };
  await until('the extension to be installed', () => runAsExtension(context, id, 'true'));
  const [first] = context.pages();
  const ordinary = first && (await privacyOf(first));

  return sessionOver({
    name: 'chromium',
    origin: `chrome-extension://${id}`,
    viewport,
    newTab: async () => tabFor(await context.newPage()),
    async newPrivateTab() {
      const before = context.pages();
      await runAsExtension(context, id, 'chrome.windows.create({ incognito: true })');
      const isNew = async (page: Page) =>
        !before.includes(page) && (await privacyOf(page)) !== ordinary;
      const page = await until('a private window', async () => {
        for (const one of context.pages()) if (await isNew(one)) return one;
        return undefined;
      });
      return tabFor(page);
    },
    tabs: () => Promise.all(context.pages().map(tabFor)),
    async grant(patterns = allHosts) {
      await acceptHosts(context, id, patterns);
      const origins = JSON.stringify(patterns);
      const request = `chrome.permissions.request({ origins: ${origins} })`;
      if (!(await runAsExtension(context, id, request))) {
        throw new Error(`Chromium did not grant ${origins}`);
      }
    },
    async revoke(patterns) {
      const origins = patterns
        ? JSON.stringify(patterns)
        : '(await chrome.permissions.getAll()).origins';
      const removal = `(async () => chrome.permissions.remove({ origins: ${origins} }))()`;
      await runAsExtension(context, id, removal);
    },
    async stopWorker() {
      // One that only starts meanwhile, as that of private windows may, is stopped as well.
      await until('the worker to stop', async () => {
        const running = await workers();
        for (const { targetId } of running) await browser.send('Target.closeTarget', { targetId });
        return running.length === 0;
      });
    },
    isWorkerRunning: async () => (await workers()).length > 0,
    async switchOffAndOn() {
      const page = await context.newPage();
      await page.goto('chrome://extensions/');
      for (const isOn of [false, true]) {
        await page.evaluate(`chrome.management.setEnabled(${JSON.stringify(id)}, ${isOn})`);
      }
      await page.close();
      await until('the extension to be back', () => runAsExtension(context, id, 'true'));
    },
    async update() {
      const page = await context.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(id)})`);
      await page.close();
      await until('the extension to be back', () => runAsExtension(context, id, 'true'));
    },
    close,
  });
}

/** Runs in a bare document of the extension's, with the right a click would give. */
async function runAsExtension(
  context: BrowserContext,
  id: string,
  expression: string,
): Promise<unknown> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${id}/manifest.json`);
    const cdp = await context.newCDPSession(page);
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  } finally {
    await page.close();
  }
}

/** Lets the next requests for these hosts pass without a prompt. */
async function acceptHosts(
  context: BrowserContext,
  id: string,
  patterns: readonly string[],
): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions/');
    for (const pattern of patterns) {
      const args = `${JSON.stringify(id)}, ${JSON.stringify(pattern)}`;
      await page.evaluate(`chrome.developerPrivate.addHostPermission(${args})`);
    }
  } finally {
    await page.close();
  }
}
