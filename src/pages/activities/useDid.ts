import { useEffect, useRef } from 'preact/hooks';
import { BREATH } from '../../domain/checkins/breathing.ts';
import { answered } from './answered.ts';
import type { Breathing } from './useBreathing.ts';

/** A third of it is not nothing. */
const ENOUGH = 1 / 3;

/**
 * Has it written down, once, that they breathed: when it is over, or left after the first third, by
 * Esc as well. The answer says that it is being left.
 */
export function useDid({ state, moment, cycles }: Breathing, cardId: string = BREATH): () => void {
  const isSent = useRef(false);
  const isEnough = state === 'done' || (moment?.cycle ?? 0) / cycles >= ENOUGH;
  const leave = useRef<() => void>(() => undefined);
  leave.current = () => {
    if (!isEnough || isSent.current) return;
    isSent.current = true;
    void answered(cardId, 'did');
  };
  useEffect(() => {
    if (state === 'done') leave.current();
  }, [state]);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && leave.current();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return () => leave.current();
}
