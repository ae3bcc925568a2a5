import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { Size } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import type { Site } from './site.ts';
import type { Tab } from './tab.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** A folder with a built extension; `dist/<browser>` by default. */
  readonly extension?: string;
  /** The local site that answers every `http://*.test/`; no other host is reachable. */
  readonly site?: Site;
  /** Whether servers on this machine are reachable too, by the name of localhost; Chromium alone. */
  readonly localhost?: boolean;
  /**
   * The language of the browser. Chromium has only those it is installed with (chromium-l10n),
   * and otherwise changes `navigator.language` and `Intl` in pages alone.
   */
  readonly locale?: string;
  /** The device's zone, `Europe/Paris`; of pages and of the background alike. */
  readonly timeZone?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  /** Size of the page, for tabs this session opens. Windows are 1280 by 800. */
  readonly viewport?: Size;
  /** A folder to keep the profile in, so that a later launch finds what this one stored. */
  readonly profile?: string;
  /**
   * Install as a user would, so that the extension outlives a restart: `onStartup` fires, grants,
   * rules and (in Chromium) alarms remain. Otherwise every launch installs it anew.
   */
  readonly installed?: boolean;
  /** Whether the tabs of the last launch with this profile are opened again; Chromium alone. */
  readonly restoresTabs?: boolean;
  /** The folder of another extension, which is there before ours. */
  readonly neighbour?: string;
  /**
   * What becomes of a permission prompt: answered with yes (the default; a click is still needed,
   * nothing is granted before it), or left open for ever. Fixed by a profile's first launch.
   */
  readonly prompts?: 'accepted' | 'ignored';
  /** Whether the extension may work in private windows, as the user may allow; not by default. */
  readonly privateWindows?: boolean;
}

/** A browser with the extension in it. Always `close()` it. */
export interface Session {
  readonly name: BrowserName;
  /** The address of one of the extension's own pages. */
  extensionUrl(path: string): string;
  /** A page of the extension in a new tab. */
  open(path: string): Promise<Tab>;
  /** A web page in a new tab; whatever loads instead, such as the block page, will do. */
  visit(url: string): Promise<Tab>;
  /** The same in a private window of its own, whether the extension may work there or not. */
  visitPrivately(url: string): Promise<Tab>;
  tabs(): Promise<Tab[]>;
  /** The first tab or window, whoever opened it, whose address fits. */
  waitForTab(expected: RegExp | ((url: string) => boolean)): Promise<Tab>;
  /** Gives host access at once, as if the user had been asked and had agreed. */
  grant(patterns?: readonly string[]): Promise<void>;
  /** Takes host access back, as the user may at any time; all of it by default. */
  revoke(patterns?: readonly string[]): Promise<void>;
  /** Ends the background as the browser does when it is idle; returns once it is gone. */
  stopWorker(): Promise<void>;
  isWorkerRunning(): Promise<boolean>;
  /** Switches the extension off and on again, as a user or an update does; its pages close. */
  switchOffAndOn(): Promise<void>;
  /** Installs the same build once more, as an update does; its pages close. */
  update(): Promise<void>;
  /** Ends the browser, by force if it must; removes the profile unless it was ours to keep. */
  close(): Promise<void>;
}

/** The browser under test: `E2E_BROWSER`, Chromium by default. */
export function browserName(): BrowserName {
  const name = process.env['E2E_BROWSER'] ?? 'chromium';
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error(`E2E_BROWSER is ${name}; it may be chromium or firefox`);
}

export function launch(options: LaunchOptions = {}): Promise<Session> {
  const name = browserName();
  const extension = options.extension ?? join(import.meta.dirname, '../../../dist', name);
  const whole = { ...options, extension };
  return name === 'chromium' ? launchChromium(whole) : launchFirefox(whole);
}

/** Has every prompt this page asks for from now on answered with no, until it is reloaded. */
export async function refusePrompts(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const { browser } = globalThis as unknown as {
      browser: { permissions: { request(): Promise<boolean> } };
    };
    browser.permissions.request = async () => false;
  });
}
