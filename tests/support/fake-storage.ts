import { fakeEvent } from './fake-event.ts';

type Values = Record<string, unknown>;
export type AreaName = 'local' | 'session' | 'sync';
export interface Change {
  oldValue?: unknown;
  newValue?: unknown;
}
export type Changes = Record<string, Change>;

const QUOTA = 10 * 1024 * 1024;

/** What becomes of a value on its way through storage; what cannot survive it is an error here. */
export function wired<T>(value: T): T {
  check(value, 'value');
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}

function check(value: unknown, path: string): void {
  if (value === null || ['string', 'boolean', 'undefined'].includes(typeof value)) return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  const kind: unknown = Object.getPrototypeOf(value);
  const plain = Array.isArray(value) || kind === Object.prototype || kind === null;
  if (typeof value !== 'object' || !plain) throw new TypeError(`${path} is not plain data`);
  for (const [key, inner] of Object.entries(value)) check(inner, `${path}.${key}`);
}

/** The areas of `browser.storage`; changes are told a moment after the write, as browsers do. */
export function fakeStorage() {
  const onChanged = fakeEvent<[Changes, string]>();
  const areas: Record<AreaName, Values> = { local: {}, session: {}, sync: {} };
  const limits = { quota: QUOTA };

  const tell = (name: AreaName, changes: Changes) => {
    if (Object.keys(changes).length > 0) {
      queueMicrotask(() => onChanged.emit(structuredClone(changes), name));
    }
  };

  /** Writes and removes at once, and tells only what differs. */
  function write(name: AreaName, next: Values, removed: readonly string[] = []): void {
    const before = areas[name];
    const after = { ...before, ...wired(next) };
    for (const key of removed) delete after[key];
    if (JSON.stringify(after).length > limits.quota) {
      throw new Error('Resource::kQuotaBytes quota exceeded');
    }
    const touched = [...Object.keys(next), ...removed];
    const changed = touched.filter(
      (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
    );
    areas[name] = after;
    const changes = changed.map((key): [string, Change] => [
      key,
      {
        ...(key in before ? { oldValue: before[key] } : {}),
        ...(key in after ? { newValue: after[key] } : {}),
      },
    ]);
    tell(name, Object.fromEntries(changes));
  }

  const area = (name: AreaName) => ({
    async get(keys?: string | readonly string[] | Values | null): Promise<Values> {
      const all = areas[name];
      if (keys === null || keys === undefined) return structuredClone(all);
      const defaults: Values = typeof keys === 'object' && !Array.isArray(keys) ? { ...keys } : {};
      const names = typeof keys === 'string' ? [keys] : Array.isArray(keys) ? keys : [];
      const wanted = [...names, ...Object.keys(defaults)] as string[];
      const found = wanted.filter((key) => key in all).map((key) => [key, all[key]]);
      return structuredClone({ ...defaults, ...Object.fromEntries(found) }) as Values;
    },
    getKeys: async () => Object.keys(areas[name]),
    set: async (values: Values) => write(name, values),
    remove: async (keys: string | readonly string[]) =>
      write(name, {}, typeof keys === 'string' ? [keys] : keys),
    clear: async () => write(name, {}, Object.keys(areas[name])),
    getBytesInUse: async () => JSON.stringify(areas[name]).length,
  });

  return {
    api: { local: area('local'), session: area('session'), sync: area('sync') },
    onChanged,
    areas,
    limits,
    write,
  };
}
