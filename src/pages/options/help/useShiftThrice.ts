import { useEffect, useRef } from 'preact/hooks';

const PRESSES = 3;
/** From the first press to the last, ms: slow enough for one finger, too fast to be three capitals. */
const SPAN = 2000;

/** Calls back when Shift alone is pressed three times in a row, wherever the focus is. */
export function useShiftThrice(onThrice: () => void): void {
  const newest = useRef(onThrice);
  newest.current = onThrice;
  useEffect(() => {
    let presses: readonly number[] = [];
    const forget = () => {
      presses = [];
    };
    const onKey = ({ key, repeat, ctrlKey, altKey, metaKey, timeStamp }: KeyboardEvent) => {
      if (key !== 'Shift' || ctrlKey || altKey || metaKey) return forget();
      if (repeat) return;
      presses = [...presses.filter((at) => timeStamp - at <= SPAN), timeStamp];
      if (presses.length < PRESSES) return;
      forget();
      newest.current();
    };
    // First of all listeners: a field that keeps its keys to itself must not keep these.
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', forget, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', forget, true);
    };
  }, []);
}
