import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newProfile, removeProfile } from '../../../scripts/profile.mjs';
import { now, speakDevTools } from './cdp.mjs';
import { sleep } from './stats.mjs';
import { Tab } from './tab.mjs';

/** @typedef {import('../adapters.mjs').Adapter} Adapter */

const SETTLE_MS = 1200;
const CLOSE_MS = 3000;
const scheme = 'chrome-extension://';

const features = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'DisableLoadExtensionCommandLineSwitch',
  'Translate',
  'OptimizationHints',
  'MediaRouter',
];
const everyFlag = [
  '--headless=new',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--password-store=basic',
  `--disable-features=${features.join(',')}`,
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--window-size=1000,800',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * A Chromium with a fresh profile and at most one extension in it, every host leading to `port`.
 * @param {{ executable: string, adapter: Adapter, port: number, flags?: readonly string[] }} options
 */
export async function openBrowser({ executable, adapter, port, flags = [] }) {
  const profile = newProfile(executable);
  const args = [`--user-data-dir=${profile}`, `--host-resolver-rules=MAP * 127.0.0.1:${port}`];
  const child = spawn(executable, [...everyFlag, ...flags, ...args, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, TZ: process.env['TZ'] ?? 'UTC' },
  });
  const browser = new Browser({ adapter, profile, child });
  try {
    await browser.devtools.send('Target.setDiscoverTargets', { discover: true });
    if (adapter.dir === undefined) {
      await sleep(SETTLE_MS + 600); // its start-up must not fall into what is measured either
    } else {
      await browser.install(adapter.dir);
      await adapter.prepare?.(browser);
    }
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

export class Browser {
  /** Of the extension. @type {string | undefined} */
  id;
  /** How often the extension's worker has started. */
  workerStarts = 0;
  /** @type {Map<string, { targetId: string, type: string, url: string }>} */
  targets = new Map();

  constructor({ adapter, profile, child }) {
    Object.assign(this, { adapter, profile, child, pid: child.pid });
    this.devtools = speakDevTools(child);
    this.ended = new Promise((done) => {
      child.once('exit', done);
      child.once('error', done);
    });
    this.devtools.on('Target.targetCreated', ({ targetInfo }) => {
      this.targets.set(targetInfo.targetId, targetInfo);
      if (this.#isWorker(targetInfo)) this.workerStarts += 1;
    });
    this.devtools.on('Target.targetInfoChanged', ({ targetInfo }) =>
      this.targets.set(targetInfo.targetId, targetInfo),
    );
    this.devtools.on('Target.targetDestroyed', ({ targetId }) => this.targets.delete(targetId));
  }

  /** Installs the extension and closes whatever it opens in welcome. */
  async install(dir) {
    ({ id: this.id } = await this.devtools.send('Extensions.loadUnpacked', { path: dir }));
    await sleep(this.adapter.settleMs ?? SETTLE_MS);
    for (let quiet = 0; quiet < 2; quiet += 1) {
      const opened = [...this.targets.values()].filter(
        ({ type, url }) => type === 'page' && url.startsWith(scheme),
      );
      for (const { targetId } of opened) await this.closeTab(targetId);
      if (opened.length > 0) quiet = -1;
      await sleep(300);
    }
  }

  async close() {
    await this.devtools.send('Browser.close', {}, undefined, CLOSE_MS).catch(() => undefined);
    await Promise.race([this.ended, sleep(CLOSE_MS)]);
    if (this.child.exitCode === null) this.child.kill('SIGKILL');
    await removeProfile(this.profile);
  }

  /** @param {string} path in the extension */
  url(path) {
    return `${scheme}${this.id}/${path}`;
  }

  // Tabs

  async newTab(url = 'about:blank') {
    const { targetId } = await this.devtools.send('Target.createTarget', { url });
    return targetId;
  }

  async closeTab(targetId) {
    await this.devtools.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }

  async attach(targetId) {
    const params = { targetId, flatten: true };
    const { sessionId } = await this.devtools.send('Target.attachToTarget', params);
    return sessionId;
  }

  async detach(sessionId) {
    await this.devtools.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
  }

  /** A tab whose navigations and paints are followed. */
  async openTab() {
    const targetId = await this.newTab();
    const tab = new Tab(this, targetId, await this.attach(targetId));
    await tab.send('Page.enable');
    await tab.send('Page.setLifecycleEventsEnabled', { enabled: true });
    return tab;
  }

  /**
   * Runs a function in a page of its own, with the right a click would give.
   * @param {string} url
   * @param {Function} task is sent as text, so it sees nothing but its argument
   * @param {unknown} [argument]
   */
  async runAt(url, task, argument) {
    const targetId = await this.newTab(url);
    const session = await this.attach(targetId);
    const evaluate = (expression) =>
      this.devtools.send(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true, userGesture: true },
        session,
      );
    const isThere = `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`;
    try {
      for (let tries = 0; tries < 100; tries += 1) {
        const { result } = await evaluate(isThere).catch(() => ({}));
        if (result?.value) break;
        await sleep(20);
      }
      const { result, exceptionDetails } = await evaluate(`(${task})(${JSON.stringify(argument)})`);
      if (!exceptionDetails) return result.value;
      const { exception, text } = exceptionDetails;
      throw new Error(exception?.description?.split('\n')[0] ?? text);
    } finally {
      await this.closeTab(targetId);
    }
  }

  /** The same in the extension: its manifest shown as text, so that none of its own code runs. */
  runInExtension(task, argument) {
    return this.runAt(this.url('manifest.json'), task, argument);
  }

  // The worker

  #isWorker({ type, url }) {
    return type === 'service_worker' && this.id !== undefined && url.startsWith(this.url(''));
  }

  /** The targets of the extension's worker: none while it sleeps. */
  workers() {
    return [...this.targets.values()].filter((target) => this.#isWorker(target));
  }

  hasWorker() {
    const path = join(this.adapter.dir ?? '', 'manifest.json');
    if (this.adapter.dir === undefined || !existsSync(path)) return false;
    return JSON.parse(readFileSync(path, 'utf8')).background?.service_worker !== undefined;
  }

  async stopWorker() {
    for (let tries = 0; tries < 20 && this.workers().length > 0; tries += 1) {
      for (const { targetId } of this.workers()) await this.closeTab(targetId);
      await sleep(100);
    }
  }

  async startWorker() {
    if (!this.hasWorker() || this.workers().length > 0) return;
    await this.watchWorker(({ start }) => start());
  }

  /**
   * `start` resolves to the milliseconds from "starting" to "running" as the browser tells them,
   * also when an event of the extension's own came first. A plain page of the extension stays open
   * meanwhile, so that its process is there already.
   * @template T
   * @param {(worker: { stop: () => Promise<void>, start: () => Promise<number> }) => Promise<T>} task
   */
  async watchWorker(task) {
    const targetId = await this.newTab(this.url('manifest.json'));
    const session = await this.attach(targetId);
    let seen = {};
    const off = this.devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }, from) => {
      if (from !== session) return;
      for (const { scriptURL, runningStatus } of versions) {
        if (!scriptURL.startsWith(this.url(''))) continue;
        if (runningStatus === 'starting') seen = { starting: now() };
        if (runningStatus === 'running' && seen.starting) seen.running ??= now();
      }
    });
    const stop = async () => {
      seen = {};
      await this.stopWorker();
      await sleep(150);
    };
    const start = async () => {
      const scope = { scopeURL: this.url('') };
      const asked = this.devtools.send('ServiceWorker.startWorker', scope, session);
      await asked.catch(() => undefined);
      for (let tries = 0; tries < 300 && !seen.running; tries += 1) await sleep(10);
      return seen.running ? seen.running - seen.starting : NaN;
    };
    try {
      await sleep(300);
      await this.devtools.send('ServiceWorker.enable', {}, session);
      return await task({ stop, start });
    } finally {
      off();
      await this.closeTab(targetId);
    }
  }
}
