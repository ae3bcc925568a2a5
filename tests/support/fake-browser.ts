/**
 * An in-memory browser. In a test file: `import { fake } from '<…>/support/fake-browser.ts'`, then
 * `vi.mock('<…>/src/platform/browser.ts', () => import('<…>/support/fake-browser.ts'))` and
 * `beforeEach(fake.reset)`. Commands pages send go to `fake.worker`; `await fake.settled()` waits.
 */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import manifest from '../../manifest.json' with { type: 'json' };
import { fakeAccess } from './fake-access.ts';
import { fakeEvent } from './fake-event.ts';
import { fakeNotifications } from './fake-notifications.ts';
import { fakeRules } from './fake-rules.ts';
import { fakeStorage, wired, type AreaName } from './fake-storage.ts';
import { fakeTabs } from './fake-tabs.ts';

export const ID = 'abcdefghijklmnopabcdefghijklmnop';
const BASE = `chrome-extension://${ID}/`;
const READS = /\.(get\w*|query\w*|contains)$/;
const later = globalThis.setTimeout;

interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id: number; readonly incognito?: boolean };
  readonly frameId?: number;
}
interface Alarm {
  readonly name: string;
  readonly scheduledTime: number;
}
interface MadeCall {
  readonly api: string;
  readonly args: readonly unknown[];
}
type Method = (...args: never[]) => unknown;

export function fakeBrowser() {
  const storage = fakeStorage();
  const access = fakeAccess(manifest.permissions);
  const rules = fakeRules();
  const privacy = { mode: 'split', here: false, allowed: false };
  const tabs = fakeTabs(ID, (url) => url.startsWith(BASE) || access.reachesAddress(url), privacy);
  const alarms = new Map<string, Alarm>();
  const notifications = fakeNotifications();
  const popup = { mayOpen: true, opened: 0 };
  /** Whether somebody is at the screen. */
  const presence = { state: 'active' };
  const icon: { path?: unknown; title?: string } = {};
  const events = {
    alarm: fakeEvent<[Alarm]>(),
    installed: fakeEvent<[{ reason: string }]>(),
    startup: fakeEvent<[]>(),
    message: fakeEvent<[unknown, Sender]>(),
    /** What somebody at the screen does: `active` after a pause, `idle` and `locked` before one. */
    presence: fakeEvent<[string]>(),
  };
  const calls: MadeCall[] = [];
  const failing = new Map<string, { error: Error; times: number }>();
  /** How much more the worker changes before it is dead. */
  const life = { changes: Infinity };
  /** What the worker answers to a command of a page; `deliver` is what a real worker gets. */
  const pages: {
    worker?: (command: never, input: never) => unknown;
  } = {};

  /** Every method is asynchronous, is written down, and fails when a test says so. */
  function recorded<M extends Record<string, Method>>(api: string, methods: M): M {
    const wrap = ([name, method]: [string, Method]) => {
      const called = async (...args: never[]) => {
        const path = `${api}.${name}`;
        calls.push({ api: path, args });
        if (life.changes === 0) return new Promise<never>(() => undefined);
        if (!READS.test(path)) life.changes -= 1;
        await Promise.resolve();
        const failure = failing.get(path);
        if (failure && failure.times-- > 0) throw failure.error;
        return method(...args);
      };
      return [name, called];
    };
    return Object.fromEntries(Object.entries(methods).map((entry) => wrap(entry))) as M;
  }

  async function deliver(message: unknown, sender: Sender): Promise<unknown> {
    const answers = events.message.emit(wired(message), sender).filter((one) => one !== undefined);
    if (answers.length === 0) throw new Error('Could not establish connection.');
    return wired(await answers[0]);
  }
  async function sendMessage(message: { command: string; input?: unknown }): Promise<unknown> {
    const { command, input } = wired(message);
    if (!pages.worker)
      return deliver(message, { id: ID, url: `${BASE}src/pages/popup/index.html` });
    try {
      const value = await pages.worker(command as never, input as never);
      return wired({ done: true, ...(value === undefined ? {} : { value }) });
    } catch (error) {
      return { done: false, reason: String(error) };
    }
  }

  const shownNotifications = {
    ...recorded('notifications', notifications.api),
    onClicked: notifications.onClicked,
  };
  const browser = {
    /** There is no such thing until it is permitted. */
    get notifications() {
      return access.allows('notifications') ? shownNotifications : undefined;
    },
    storage: {
      local: recorded('storage.local', storage.api.local),
      session: recorded('storage.session', storage.api.session),
      sync: recorded('storage.sync', storage.api.sync),
      onChanged: storage.onChanged,
    },
    alarms: {
      ...recorded('alarms', {
        get: async (name: string) => alarms.get(name),
        getAll: async () => [...alarms.values()],
        create: async (name: string, { when = 0 }: { when?: number }) =>
          void alarms.set(name, { name, scheduledTime: when }),
        clear: async (name: string) => alarms.delete(name),
      }),
      onAlarm: events.alarm,
    },
    declarativeNetRequest: recorded('declarativeNetRequest', rules.api),
    permissions: {
      ...recorded('permissions', access.api),
      onAdded: access.onAdded,
      onRemoved: access.onRemoved,
    },
    tabs: recorded('tabs', tabs.tabs),
    windows: recorded('windows', tabs.windowsApi),
    scripting: recorded('scripting', tabs.scripting),
    action: recorded('action', {
      setIcon: async ({ path }: { path: unknown }) => void (icon.path = path),
      setTitle: async ({ title }: { title: string }) => void (icon.title = title),
      openPopup: async () => {
        if (!popup.mayOpen) throw new Error('openPopup may only be called from a user input');
        popup.opened += 1;
      },
    }),
    runtime: {
      ...recorded('runtime', { sendMessage }),
      id: ID,
      getURL: (path: string) => BASE + path.replace(/^\//, ''),
      getManifest: () => ({ ...manifest, incognito: privacy.mode }),
      onMessage: events.message,
      onInstalled: events.installed,
      onStartup: events.startup,
    },
    idle: {
      ...recorded('idle', { queryState: async () => presence.state }),
      setDetectionInterval: () => undefined,
      onStateChanged: events.presence,
    },
    i18n: { getMessage, getUILanguage: () => 'en' },
    extension: {
      get inIncognitoContext() {
        return privacy.here;
      },
      isAllowedIncognitoAccess: async () => privacy.allowed,
    },
  };

  return {
    browser,
    /** Rings, installs, starts and sends: what the browser tells the worker. */
    events,
    deliver,
    /** From one of our own pages. */
    ask: (command: string, input?: unknown) =>
      deliver({ command, input }, { id: ID, url: `${BASE}src/pages/popup/index.html` }),
    alarms,
    icon,
    notifications,
    popup,
    presence,
    access,
    /**
     * Private windows: whether they are allowed, whether what runs now runs in one, and whether one
     * worker spans all windows (Firefox) or each kind has its own (`split`).
     */
    privacy,
    tabs,
    /** The one alarm rings now, on time or not. */
    ring(name = 'boundary') {
      const alarm = alarms.get(name) ?? { name, scheduledTime: 0 };
      alarms.delete(name);
      events.alarm.emit(alarm);
    },
    rules: () => structuredClone([...rules.kept.dynamic].sort((a, b) => a.id - b.id)),
    /** Rules that another build left behind. */
    haveRules: (left: typeof rules.kept.dynamic) => void (rules.kept.dynamic = left),
    /** A copy of what is stored. */
    stored: (area: AreaName = 'local') => structuredClone(storage.areas[area]),
    /** Puts raw values into storage, as an older or newer build would have. */
    store: (values: Record<string, unknown>, area: AreaName = 'local') =>
      storage.write(area, values),
    limits: storage.limits,
    /** From now on `api` rejects: `fake.fail('storage.local.set', new Error('…'), 1)`. */
    fail: (api: string, error = new Error(`${api} failed`), times = Infinity) =>
      void failing.set(api, { error, times }),
    mend: (api: string) => void failing.delete(api),
    /** The worker dies after so many more changes: what it asks then is not done, nor answered. */
    killAfter: (changes: number) => void (life.changes = changes),
    /** The next worker to start lives. */
    bury: () => void (life.changes = Infinity),
    calls: (api: string) => calls.filter((call) => call.api === api).map(({ args }) => args),
    /** Calls since the last `forgetCalls` that change something. */
    changes: () => calls.filter(({ api }) => !READS.test(api)).map(({ api }) => api),
    forgetCalls: () => void calls.splice(0),
    /** Answers the commands of a page under test: `fake.worker = (command, input) => reply`. */
    set worker(answer: (command: never, input: never) => unknown) {
      pages.worker = answer;
    },
    /** Waits until a whole turn has gone by in which nothing was asked of the browser. */
    async settled(): Promise<void> {
      for (let before = -1; before !== calls.length;) {
        before = calls.length;
        for (let turn = 0; turn < 3; turn++) await new Promise((done) => later(done));
      }
    },
    reset(): void {
      storage.areas.local = {};
      storage.areas.session = {};
      storage.areas.sync = {};
      storage.limits.quota = 10 * 1024 * 1024;
      access.reset();
      Object.assign(privacy, { mode: 'split', here: false, allowed: false });
      tabs.reset();
      alarms.clear();
      notifications.standing.clear();
      Object.assign(popup, { mayOpen: true, opened: 0 });
      presence.state = 'active';
      rules.kept.dynamic = [];
      rules.kept.session = [];
      delete icon.path;
      delete icon.title;
      delete pages.worker;
      failing.clear();
      life.changes = Infinity;
      calls.length = 0;
      for (const event of Object.values(events)) event.forget();
      for (const event of [
        storage.onChanged,
        access.onAdded,
        access.onRemoved,
        notifications.onClicked,
      ])
        event.forget();
    },
  };
}

/** As in `_locales/en`: `$1` to `$9` are filled, `$$` is a dollar. */
function getMessage(key: string, values: string | readonly string[] = []): string {
  const found = (messages as Record<string, { message: string } | undefined>)[key];
  const given = [values].flat();
  return (found?.message ?? '').replace(/\$(\$|[1-9])/g, (_, mark: string) =>
    mark === '$' ? '$' : (given[Number(mark) - 1] ?? ''),
  );
}

/** One for the whole test file, also for modules imported anew after `vi.resetModules()`. */
const world = globalThis as { fakeBrowserOfThisFile?: ReturnType<typeof fakeBrowser> };
export const fake = (world.fakeBrowserOfThisFile ??= fakeBrowser());
export const browser = fake.browser;
