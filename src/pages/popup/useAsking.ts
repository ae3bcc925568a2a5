import { useState } from 'preact/hooks';

export interface Asking {
  readonly hasFailed: boolean;
  /** Follows what was asked of the worker; `onDone` is for when it went through. */
  readonly follow: (asked: Promise<unknown>, onDone?: () => void) => Promise<void>;
}

/** What is pressed must not do nothing: when it did not go through, that can be said. */
export function useAsking(): Asking {
  const [hasFailed, setHasFailed] = useState(false);
  return {
    hasFailed,
    follow: async (asked, onDone) => {
      try {
        await asked;
        setHasFailed(false);
        onDone?.();
      } catch {
        setHasFailed(true);
      }
    },
  };
}
