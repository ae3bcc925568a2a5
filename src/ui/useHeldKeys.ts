import { useEffect, useState } from 'preact/hooks';

export interface HeldKeys {
  /** Held by a key, a finger or a pointer. */
  readonly first: boolean;
  readonly second: boolean;
  readonly set: (key: 0 | 1, held: boolean) => void;
}

/** Two keys by their place on the board (`code`), so that other layouts keep the same two hands. */
export function useHeldKeys(codes: readonly [string, string]): HeldKeys {
  const [[first, second], setHeld] = useState<readonly [boolean, boolean]>([false, false]);
  const set = (key: 0 | 1, held: boolean) =>
    setHeld((now) => (key === 0 ? [held, now[1]] : [now[0], held]));

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = codes.indexOf(event.code);
      if (key === -1) return;
      const isDown = event.type === 'keydown';
      // A chord is not a hold; but a key that comes up is up, whatever else is held.
      if (isDown && (event.ctrlKey || event.metaKey || event.altKey)) return;
      event.preventDefault();
      if (!event.repeat) set(key as 0 | 1, isDown);
    };
    const letGo = () => setHeld([false, false]);
    window.addEventListener('keydown', onKey);
    window.addEventListener('keyup', onKey);
    window.addEventListener('blur', letGo);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keyup', onKey);
      window.removeEventListener('blur', letGo);
    };
  }, [codes[0], codes[1]]);

  return { first, second, set };
}
