import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStill } from '../useStill.ts';
import {
  breathLength,
  momentAt,
  nextChange,
  type BreathMoment,
  type BreathPattern,
} from './breath.ts';
import { prepareBreathing } from './breathing.ts';
import './BreathingFigure.css';
import { MergingDiscs } from './MergingDiscs.tsx';
import type { Motion } from './motion.ts';
import { StillRing } from './StillRing.tsx';

export interface BreathingFigureProps {
  pattern: BreathPattern;
  cycles: number;
  /** Pauses while false, and goes on from the same place. */
  running: boolean;
  /** At the beginning of every phase. */
  onPhase?: (moment: BreathMoment) => void;
  onDone?: () => void;
  /** Filled with the motion, whose `currentTime` is the exercise's own clock. */
  motionRef?: { current: Motion | null };
}

/** Two circles breathing, 420 × 330; silent for screen readers: the words beside it carry it. */
export function BreathingFigure(props: BreathingFigureProps) {
  const { pattern, cycles, running } = props;
  const { inhale, topUp, exhale } = pattern;
  const root = useRef<HTMLDivElement>(null);
  const motion = useRef<Motion | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [count, setCount] = useState(1);
  const still = useStill();

  useLayoutEffect(() => {
    if (!root.current) return undefined;
    const prepared = prepareBreathing(root.current, pattern, cycles);
    const end = breathLength(pattern) * cycles;
    let phase = '';
    const follow = (ms: number) => {
      if (ms >= end) return latest.current.onDone?.();
      const moment = momentAt(pattern, ms);
      setCount(moment.second);
      if (phase !== `${moment.cycle}${moment.phase}`) latest.current.onPhase?.(moment);
      phase = `${moment.cycle}${moment.phase}`;
      const change = nextChange(pattern, ms);
      return prepared.at(change, () => follow(Math.max(change, prepared.currentTime)));
    };
    follow(0);
    motion.current = prepared;
    if (latest.current.motionRef) latest.current.motionRef.current = prepared;
    return () => prepared.cancel();
  }, [inhale, topUp, exhale, cycles, still]);

  useLayoutEffect(() => {
    if (running) motion.current?.run();
    else motion.current?.pause();
  }, [running, inhale, topUp, exhale, cycles]);

  return (
    <div class="breathing">
      {still ? (
        <StillRing count={count} rootRef={root} />
      ) : (
        <MergingDiscs size="breath" rootRef={root} />
      )}
    </div>
  );
}
