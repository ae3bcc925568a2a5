import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { prepareApproach } from './figure/approaching.ts';
import type { Motion } from './figure/motion.ts';
import { useStill } from './useStill.ts';

export type Approach = 'apart' | 'in' | 'out' | 'back';

const driftBack = 800;
const BREATH = 10_000;
const IN_SHARE = 0.4;

/** How many slow breaths fill so many seconds. */
export const breathsIn = (seconds: number): number => Math.max(1, Math.round(seconds / 10));

/** Brings the discs of `root` together over `seconds` while `pace` is above 0; lets them drift back at 0. */
export function useApproach(
  root: RefObject<HTMLElement | null>,
  seconds: number,
  pace: number,
  onTogether: () => void,
): { readonly approach: Approach; readonly still: boolean } {
  const motion = useRef<Motion | null>(null);
  const together = useRef(onTogether);
  together.current = onTogether;
  const [approach, setApproach] = useState<Approach>('apart');
  const still = useStill();

  useLayoutEffect(() => {
    if (!root.current) return undefined;
    motion.current = prepareApproach(root.current, seconds, still);
    return () => motion.current?.cancel();
  }, [seconds, still]);

  useLayoutEffect(() => {
    const moving = motion.current;
    if (!moving) return undefined;
    if (pace > 0) {
      const here = moving.currentTime;
      const turns = turnsIn(seconds);
      const ends = [
        ...turns
          .filter(({ at }) => at > here)
          .map(({ at, turn }) => moving.at(at, () => setApproach(turn))),
        moving.at(seconds * 1000, () => together.current()),
      ];
      setApproach(turns.findLast(({ at }) => at <= here)?.turn ?? 'in');
      moving.run(pace);
      return () => ends.forEach((end) => end());
    }
    if (moving.currentTime === 0) {
      setApproach('apart');
      return undefined;
    }
    const end = moving.at(seconds * 1000, () => setApproach('apart'));
    setApproach('back');
    moving.run(-moving.currentTime / driftBack);
    return end;
  }, [pace, seconds, still]);

  return { approach, still };
}

/** When, in ms, each breath turns in and out. */
function turnsIn(seconds: number): { readonly at: number; readonly turn: 'in' | 'out' }[] {
  return Array.from({ length: breathsIn(seconds) }, (_, breath) => [
    { at: breath * BREATH, turn: 'in' } as const,
    { at: (breath + IN_SHARE) * BREATH, turn: 'out' } as const,
  ]).flat();
}
