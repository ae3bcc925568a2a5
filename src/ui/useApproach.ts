import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { prepareApproach } from './figure/approaching.ts';
import type { Motion } from './figure/motion.ts';
import { useStill } from './useStill.ts';

export type Approach = 'apart' | 'in' | 'out' | 'back';

const driftBack = 800;

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
      const half = seconds * 400;
      const ends = [
        moving.at(half, () => setApproach('out')),
        moving.at(seconds * 1000, () => together.current()),
      ];
      setApproach(moving.currentTime < half ? 'in' : 'out');
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
