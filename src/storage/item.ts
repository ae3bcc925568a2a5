import { refused, type Problem, type Result } from '../domain/problem.ts';
import { browser } from '../platform/browser.ts';
import { inTurn } from './turns.ts';

/** What a stored value turned out to be. Only `ok` may be acted on. */
export type Stored<T> =
  | { readonly state: 'ok'; readonly value: T }
  | { readonly state: 'newer'; readonly version: number }
  | { readonly state: 'unreadable'; readonly problem: Problem };

/** The reading half: all that pages get. */
export interface View<T> {
  readonly key: string;
  read(): Promise<Stored<T>>;
  /** Calls back after every change; returns the way to stop. */
  watch(onChange: (stored: Stored<T>) => void): () => void;
}

export interface Item<T> extends View<T> {
  /** What a value is that was read together with others. */
  opened(raw: unknown): Stored<T>;
  /**
   * Replaces the value by what `change` makes of it, one writer at a time. Data from a newer build
   * is refused, and so is what could not be read back; what stands there and cannot be read joins
   * the list in quarantine in the same write, and is never lost.
   */
  update(change: (value: T) => T): Promise<Result<T>>;
  /** As if nothing had ever been stored, quarantine included; whichever build wrote it. */
  erase(): Promise<void>;
}

interface Definition<T> {
  readonly key: string;
  /** `session` is for what must not outlive the browser session. */
  readonly area?: 'local' | 'session';
  /** The value before anything was ever stored. */
  readonly fallback: T;
  /** `migrations[0]` leads from version 1 to 2. Frozen once released. */
  readonly migrations?: readonly ((old: unknown) => unknown)[];
  readonly parse: (input: unknown) => Result<T>;
}

/** Version and data stand in one value, so that one `set` changes both. */
interface Envelope {
  readonly version: number;
  readonly data: unknown;
}

export const quarantineKey = (key: string) => `quarantine:${key}`;

/** The version that `parse` reads is one more than there are migrations. */
export function defineItem<T>({
  key,
  area = 'local',
  fallback,
  migrations = [],
  parse,
}: Definition<T>): Item<T> {
  const store = () => browser.storage[area];
  const version = migrations.length + 1;

  function opened(raw: unknown): Stored<T> {
    if (raw === undefined) return { state: 'ok', value: fallback };
    if (!isEnvelope(raw))
      return { state: 'unreadable', problem: { code: 'unreadable', field: key } };
    if (raw.version > version) return { state: 'newer', version: raw.version };
    const parsed = current(raw);
    return parsed.ok
      ? { state: 'ok', value: parsed.value }
      : { state: 'unreadable', problem: parsed.problem };
  }

  /** Foreign data may make a migration or a parser throw; that too is only unreadable. */
  function current(raw: Envelope): Result<T> {
    try {
      return parse(migrations.slice(raw.version - 1).reduce((old, step) => step(old), raw.data));
    } catch {
      return refused('unreadable', { field: key });
    }
  }

  const readRaw = async () => (await store().get(key))[key];

  async function withQuarantined(raw: unknown): Promise<Record<string, unknown>> {
    const place = quarantineKey(key);
    const before = (await store().get(place))[place];
    return { [place]: [...(Array.isArray(before) ? before : []), raw] };
  }

  return {
    key,
    opened,
    read: async () => opened(await readRaw()),
    watch(onChange) {
      const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
        const change = changes[key];
        if (changed === area && change) onChange(opened(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
    update: (change) =>
      inTurn(async () => {
        const raw = await readRaw();
        const stored = opened(raw);
        if (stored.state === 'newer') return refused('newer', { field: key });
        const next = parse(change(stored.state === 'ok' ? stored.value : fallback));
        if (!next.ok) return next;
        const envelope: Envelope = { version, data: next.value };
        const kept = stored.state === 'unreadable' ? await withQuarantined(raw) : {};
        await store().set({ ...kept, [key]: envelope });
        return next;
      }),
    erase: () => inTurn(() => store().remove([key, quarantineKey(key)])),
  };
}

const isEnvelope = (raw: unknown): raw is Envelope =>
  typeof raw === 'object' &&
  raw !== null &&
  'data' in raw &&
  'version' in raw &&
  Number.isInteger(raw.version) &&
  Number(raw.version) >= 1;
