/** A browser event: listeners are added once, called in order, and may be rung by a test. */
export interface FakeEvent<A extends readonly unknown[], R = unknown> {
  addListener(listener: (...args: A) => R): void;
  removeListener(listener: (...args: A) => R): void;
  hasListener(listener: (...args: A) => R): boolean;
  /** For tests: what every listener returned. */
  emit(...args: A): R[];
  readonly count: () => number;
  readonly forget: () => void;
}

export function fakeEvent<A extends readonly unknown[], R = unknown>(): FakeEvent<A, R> {
  const listeners = new Set<(...args: A) => R>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    hasListener: (listener) => listeners.has(listener),
    emit: (...args) => [...listeners].map((listener) => listener(...args)),
    count: () => listeners.size,
    forget: () => listeners.clear(),
  };
}
