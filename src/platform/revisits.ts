import { browser } from './browser.ts';
import { now } from './clock.ts';
import { isFirefox } from './engine.ts';

interface Filter {
  readonly urls: readonly string[];
  readonly properties: readonly ('url' | 'status')[];
}
/** Firefox alone takes a filter. */
interface FilteredEvent {
  addListener(listener: () => void, filter: Filter): void;
  removeListener(listener: () => void): void;
}

const KEY = 'revisits';
const RENEWAL = 'revisits';
/** A moment longer than Firefox leaves an idle background running. */
const RENEWED_AFTER_MS = 35_000;

/*
 * Firefox brings a page back from its back/forward cache without asking any rule or script, and tells
 * it to a background that sleeps only if that background listened in the first turn of its last
 * start (toolkit/components/extensions/ExtensionCommon.sys.mjs, `recordStartupData`). What to listen
 * for must be known before storage can answer, so a copy lies in `localStorage` while a window runs.
 * Were it cleared, only pages brought back in that way would be missed.
 */
const isNeeded = isFirefox();
const known = isNeeded ? (localStorage.getItem(KEY) ?? '') : '';
const updates = browser.tabs.onUpdated as unknown as FilteredEvent;

const listen = (patterns: readonly string[], listener: () => void) =>
  updates.addListener(listener, { urls: patterns, properties: ['url', 'status'] });

/** Goes on listening for what was listened for before. Call it in the first turn. */
export function onRevisit(listener: () => void): void {
  if (known !== '') listen(JSON.parse(known) as string[], listener);
}

/** Has `listener` called when a page of `patterns` is shown; when there are none, no longer. */
export async function setRevisits(
  patterns: readonly string[],
  listener: () => void,
): Promise<void> {
  if (!isNeeded) return;
  const wanted = patterns.length > 0 ? JSON.stringify(patterns) : '';
  const present = localStorage.getItem(KEY) ?? '';
  if (wanted !== present) {
    updates.removeListener(listener);
    if (wanted === '') localStorage.removeItem(KEY);
    else {
      listen(patterns, listener);
      localStorage.setItem(KEY, wanted);
    }
  }
  if (wanted === '' || wanted === known) await browser.alarms.clear(RENEWAL);
  else if (wanted !== present) {
    browser.alarms.create(RENEWAL, {
      when: now().epochMilliseconds + RENEWED_AFTER_MS,
    });
  }
}
