import type { Result } from '../domain/problem.ts';
import { browser } from '../platform/browser.ts';
import { defineItem, quarantineKey, type Item, type Stored } from './item.ts';
import { listOf } from './reading.ts';
import { inTurn } from './turns.ts';

/** What stands in each month, the oldest first. */
export interface MonthsRead<T> {
  readonly months: ReadonlyMap<string, Stored<readonly T[]>>;
  /** No older month was left out. */
  readonly isWhole: boolean;
}

/** A list kept in one value a month, so that adding costs a month and not ten years. */
export interface Journal<T> {
  readonly prefix: string;
  /** The value of one month, `2026-11`. */
  month(month: string): Item<readonly T[]>;
  /** What stands in each month, the oldest first; from the month `since` on. */
  readMonths(since?: string): Promise<MonthsRead<T>>;
  /** Every entry that can be read, one after the other. */
  readAll(): Promise<readonly T[]>;
  /** The value of the newest month that holds such an entry. */
  monthWith(holds: (entry: T) => boolean): Promise<Item<readonly T[]> | undefined>;
  /** Every month goes, and what is in quarantine. */
  eraseAll(): Promise<void>;
  /** Calls back with the month that changed, and what stands in it now. */
  watch(onChange: (month: string, stored: Stored<readonly T[]>) => void): () => void;
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
  const opened = (key: string, raw: unknown) => month(monthOf(key)).opened(raw);

  async function readMonths(since = ''): Promise<MonthsRead<T>> {
    const all = await keysUnder(months);
    const keys = all.filter((key) => monthOf(key) >= since);
    const values = await browser.storage.local.get(keys);
    return {
      months: new Map(keys.map((key) => [monthOf(key), opened(key, values[key])])),
      isWhole: keys.length === all.length,
    };
  }

  return {
    prefix,
    month,
    readMonths,
    readAll: async () => [...(await readMonths()).months.values()].flatMap(entriesOf),
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
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area !== 'local') return;
        for (const [key, { newValue }] of Object.entries(changes)) {
          if (key.startsWith(months)) onChange(monthOf(key), opened(key, newValue));
        }
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

/** What can be read of a month. */
const entriesOf = <T>(stored: Stored<readonly T[]>): readonly T[] =>
  stored.state === 'ok' ? stored.value : [];

async function keysUnder(...starts: readonly string[]): Promise<string[]> {
  // The keys alone: in ten years the values come to a megabyte.
  const all = await browser.storage.local.getKeys();
  return all.filter((key) => starts.some((start) => key.startsWith(start))).sort();
}
