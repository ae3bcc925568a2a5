import { callIn, type Bidi, type ContextInfo } from './bidi.ts';
import { callSource, fromJson } from './driver.ts';

/** Runs one of the functions below in Firefox's own window, with all its powers. */
export type Privileged = <A extends readonly unknown[], R>(
  fn: (id: string, ...args: A) => R | Promise<R>,
  ...args: A
) => Promise<R>;

/** A caller of functions that are about the extension `id`. */
export async function privilegedScope(bidi: Bidi, id: string): Promise<Privileged> {
  const { contexts } = await bidi.send<{ contexts: ContextInfo[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const window = contexts[0]?.context;
  if (window === undefined) throw new Error('Firefox has no window');
  return async <A extends readonly unknown[], R>(
    fn: (id: string, ...args: A) => R | Promise<R>,
    ...args: A
  ) => fromJson(await callIn(bidi, window, `() => ${callSource(String(fn), [id, ...args])}`)) as R;
}

/*
 * Functions sent to Firefox's own window as text: each must stand alone. They stand in for the
 * hand of a user (in about:addons, in the settings) or for the passing of idle time.
 */

/** The few of Firefox's own objects used here: toolkit/components/extensions. */
interface Extension {
  readonly backgroundState: string;
  terminateBackground(options: object): Promise<void>;
}
interface Hosts {
  readonly origins: readonly string[];
  readonly permissions: readonly string[];
}
interface Addon {
  disable(): Promise<void>;
  enable(): Promise<void>;
}
interface ExtensionPermissions {
  get(id: string): Promise<Hosts>;
  add(id: string, hosts: Hosts, extension?: Extension): Promise<void>;
  remove(id: string, hosts: Hosts, extension: Extension): Promise<void>;
}
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } | null };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionPermissions: ExtensionPermissions;
    AddonManager: { getAddonByID(id: string): Promise<Addon> };
  };
};
declare function OpenBrowserWindow(options: { private: boolean }): void;
declare const Services: { locale: { availableLocales: string[]; requestedLocales: string[] } };

export function hasStarted(id: string): boolean {
  const state = WebExtensionPolicy.getByID(id)?.extension.backgroundState;
  return state === 'running' || state === 'stopped';
}

export function isBackgroundRunning(id: string): boolean {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState !== 'stopped';
}

/** What the idle timer does, without its excuses (an open devtools, a pending event). */
export async function endBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}

export async function addHosts(id: string, origins: readonly string[]): Promise<void> {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (!extension) throw new Error(`${id} is not installed`);
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  await ExtensionPermissions.add(id, { origins, permissions: [] }, extension);
}

export async function switchOffAndOn(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const addon = await AddonManager.getAddonByID(id);
  await addon.disable();
  await addon.enable();
}

/** `null` takes back every host. */
export async function removeHosts(id: string, origins: readonly string[] | null): Promise<void> {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (!extension) throw new Error(`${id} is not installed`);
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  // A copy: removing shortens the list it gave us.
  const gone = [...(origins ?? (await ExtensionPermissions.get(id)).origins)];
  await ExtensionPermissions.remove(id, { origins: gone, permissions: [] }, extension);
}

/** Before the extension is installed: it finds what the user would have ticked. */
export async function allowPrivateWindows(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  await ExtensionPermissions.add(id, {
    origins: [],
    permissions: ['internal:privateBrowsingAllowed'],
  });
}

export function openPrivateWindow(): void {
  OpenBrowserWindow({ private: true });
}

/** Firefox offers only installed language packs; told that it has one, it passes the wish on. */
export function useLocale(_id: string, locale: string): void {
  Services.locale.availableLocales = [locale, 'en-US'];
  Services.locale.requestedLocales = [locale];
}
