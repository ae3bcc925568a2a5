import { reaches } from './fake-access.ts';
import { fakePageScripts } from './fake-page-scripts.ts';
import { wired } from './fake-storage.ts';

/** An open tab as the test sees it. */
export interface FakeTab {
  readonly id: number;
  url: string;
  windowId: number;
  active: boolean;
  incognito: boolean;
  /** Put to sleep by the browser; no script and no message wakes it. */
  discarded: boolean;
  /** The tab that opened it. */
  openerTabId?: number;
  /** On its way somewhere, which cannot be seen yet. */
  loading: boolean;
  mutedInfo: { muted: boolean; extensionId?: string; reason?: string };
  /** Whether scripts may run in it, apart from the permission: a crashed page refuses them. */
  reachable: boolean;
  /** An XML document cannot hold a cover. */
  isHtml: boolean;
  /** Script files that ran in the page; they listen until it goes elsewhere. */
  scripts: string[];
  /** What was said to the page. */
  heard: unknown[];
}

interface Changed {
  readonly url?: string;
  readonly active?: boolean;
  readonly muted?: boolean;
}

/** Which windows are seen: of a `split` extension each worker sees its own kind alone. */
interface Privacy {
  readonly mode: string;
  readonly here: boolean;
  readonly allowed: boolean;
}

interface Asked {
  readonly url?: string | string[];
  readonly discarded?: boolean;
  readonly status?: string;
}

interface Created {
  readonly url?: string;
  readonly active?: boolean;
  readonly openerTabId?: number;
}

interface Shape {
  readonly type?: string;
  readonly focused?: boolean;
}

const NO_RECEIVER = 'Could not establish connection. Receiving end does not exist.';

/** As the cover answers; a document that is not HTML cannot hold it. */
function coverState({ isHtml }: FakeTab, message: unknown): 'covered' | 'free' | 'unable' {
  if ((message as { order?: string }).order !== 'cover') return 'free';
  return isHtml ? 'covered' : 'unable';
}

/** `tabs`, `windows` and `scripting`, over pages the extension may or may not look into. */
export function fakeTabs(
  extensionId: string,
  mayLookInto: (address: string) => boolean,
  privacy: Privacy,
) {
  const open = new Map<number, FakeTab>();
  const windows: { id: number; focused: boolean; type: string }[] = [];
  const here: { id?: number } = {};
  const last = { id: 0 };

  function openTab(url: string, more: Partial<Omit<FakeTab, 'id'>> = {}): FakeTab {
    const tab: FakeTab = {
      id: ++last.id,
      url,
      windowId: 1,
      active: false,
      incognito: false,
      discarded: false,
      loading: false,
      mutedInfo: { muted: false },
      reachable: true,
      isHtml: true,
      scripts: [],
      heard: [],
      ...more,
    };
    open.set(tab.id, tab);
    return tab;
  }
  function there(id: number): FakeTab {
    const tab = open.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  }
  /** The page in the tab is gone, and with it the scripts in it. */
  function navigate(id: number, url: string): void {
    Object.assign(there(id), { url, scripts: [], heard: [] });
  }
  const isSeen = ({ incognito }: FakeTab) =>
    privacy.mode === 'split' ? incognito === privacy.here : privacy.allowed || !incognito;
  const shown = ({
    id,
    url,
    windowId,
    active,
    incognito,
    discarded,
    mutedInfo,
    openerTabId,
  }: FakeTab) => ({
    id,
    windowId,
    active,
    discarded,
    index: 0,
    incognito,
    ...(openerTabId === undefined ? {} : { openerTabId }),
    mutedInfo: { ...mutedInfo },
    ...(mayLookInto(url) ? { url } : {}),
  });

  const tabs = {
    async query({ url, discarded, status }: Asked = {}) {
      const patterns = url === undefined ? undefined : [url].flat();
      const fits = ({ url: address }: FakeTab) =>
        !patterns || (mayLookInto(address) && patterns.some((one) => reaches(one, address)));
      const isAwake = (tab: FakeTab) => discarded === undefined || tab.discarded === discarded;
      const isOnItsWay = ({ loading }: FakeTab) => status !== 'loading' || loading;
      const asked = (tab: FakeTab) => fits(tab) && isAwake(tab) && isOnItsWay(tab);
      return [...open.values()].filter(isSeen).filter(asked).map(shown);
    },
    get: async (id: number) => shown(there(id)),
    getCurrent: async () => (here.id === undefined ? undefined : shown(there(here.id))),
    async create({ url = 'about:blank', active = true, openerTabId }: Created) {
      return shown(openTab(url, { active, ...(openerTabId === undefined ? {} : { openerTabId }) }));
    },
    async update(id: number, { url, active, muted }: Changed) {
      const tab = there(id);
      if (url !== undefined) navigate(id, url);
      if (active !== undefined) tab.active = active;
      if (muted !== undefined) tab.mutedInfo = { muted, extensionId, reason: 'extension' };
      return shown(tab);
    },
    async remove(ids: number | number[]) {
      for (const id of [ids].flat()) {
        there(id);
        open.delete(id);
      }
    },
    async sendMessage(id: number, message: unknown) {
      const tab = open.get(id);
      if (!tab || tab.discarded || tab.scripts.length === 0) throw new Error(NO_RECEIVER);
      tab.heard.push(wired(message));
      return { state: coverState(tab, message), url: tab.url };
    },
  };
  const registered = fakePageScripts();
  const scripting = {
    ...registered.api,
    async executeScript(injection: { target: { tabId: number }; files?: string[] }) {
      const tab = there(injection.target.tabId);
      if (!mayLookInto(tab.url) || !tab.reachable) {
        throw new Error('Cannot access contents of the page.');
      }
      tab.scripts.push(...(injection.files ?? ['func']));
      return [{ frameId: 0, result: undefined }];
    },
  };
  const windowsApi = {
    async create({ url, type = 'normal', focused = true }: Created & Shape) {
      const window = { id: windows.length + 2, focused, type };
      windows.push(window);
      const tab = openTab(url ?? 'about:blank', { windowId: window.id, active: true });
      return { ...window, tabs: [shown(tab)] };
    },
    async update(id: number, { focused }: { focused?: boolean }) {
      const window = windows.find((one) => one.id === id);
      if (window && focused !== undefined) window.focused = focused;
      return { id, focused: focused ?? false };
    },
  };

  return {
    tabs,
    scripting,
    windowsApi,
    open,
    windows,
    here,
    registered,
    openTab,
    navigate,
    reset() {
      open.clear();
      windows.length = 0;
      registered.scripts.clear();
      delete here.id;
    },
  };
}
