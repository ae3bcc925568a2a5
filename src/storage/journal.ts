import type { Result } from '../domain/problem.ts';
import { browser } from '../platform/browser.ts';
import { defineItem, quarantineKey, type Item, type Stored } from './item.ts';
import { listOf } from './reading.ts';
import { inTurn } from './turns.ts';

/** A list kept in one value a month, so that adding costs a month and not ten years. */
export interface Journal<T> {
  readonly prefix: string;
  /** The value of one month, `2026-11`. */
  month(month: string): Item<readonly T[]>;
  /** Every entry that can be read, oldest month first. */
  readAll(): Promise<readonly T[]>;
  /** The value of the newest month that holds such an entry. */
  monthWith(holds: (entry: T) => boolean): Promise<Item<readonly T[]> | undefined>;
  /** Every month goes, and what is in quarantine. */
  eraseAll(): Promise<void>;
  /** Calls back with the month that changed. */
  watch(onChange: (month: string) => void): () => void;
}

export function defineJournal<T>(
  prefix: string,
  parseEntry: (input: unknown) => Result<T>,
): Journal<T> {
  const month = (name: string) =>
    defineItem<readonly T[]>({
      key: `${prefix}:${name}`,
      fallback: [],
      parse: listOf(parseEntry),
    });
  const monthOf = (key: string) => key.slice(prefix.length + 1);

  const months = `${prefix}:`;

  return {
    prefix,
    month,
    async readAll() {
      const keys = await keysUnder(months);
      const stored: Stored<readonly T[]>[] = await Promise.all(
        keys.map((key) => month(monthOf(key)).read()),
      );
      return stored.flatMap((one) => (one.state === 'ok' ? one.value : []));
    },
    async monthWith(holds) {
      for (const key of (await keysUnder(months)).toReversed()) {
        const item = month(monthOf(key));
        // oxlint-disable-next-line no-await-in-loop -- what is looked for is nearly always in the newest
        const stored = await item.read();
        if (stored.state === 'ok' && stored.value.some(holds)) return item;
      }
      return undefined;
    },
    eraseAll: () =>
      inTurn(async () =>
        browser.storage.local.remove(await keysUnder(months, quarantineKey(months))),
      ),
    watch(onChange) {
      const listener = (changes: Record<string, unknown>, area: string) => {
        if (area !== 'local') return;
        for (const key of Object.keys(changes)) {
          if (key.startsWith(months)) onChange(monthOf(key));
        }
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

async function keysUnder(...starts: readonly string[]): Promise<string[]> {
  const all = Object.keys(await browser.storage.local.get(null));
  return all.filter((key) => starts.some((start) => key.startsWith(start))).sort();
}
