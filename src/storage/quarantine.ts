import { browser } from '../platform/browser.ts';
import { quarantineKey } from './item.ts';

const START = quarantineKey('');

/** The keys of what could not be read when something new took its place, and is kept beside it. */
export const quarantined = {
  async read(): Promise<readonly string[]> {
    const keys = await browser.storage.local.getKeys();
    return keys.filter((key) => key.startsWith(START)).map((key) => key.slice(START.length));
  },
  /** Calls back when there is more or less of it; returns the way to stop. */
  watch(onChange: () => void): () => void {
    const listener = (changes: Record<string, unknown>, area: string) => {
      const touches = Object.keys(changes).some((key) => key.startsWith(START));
      if (area === 'local' && touches) onChange();
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  },
};
