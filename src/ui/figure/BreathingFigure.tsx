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

/** ms for the circles to come to where a breath begins. */
const LEAD = 1200;

export interface BreathingFigureProps {
  pattern: BreathPattern;
  cycles: number;
  /** Pauses while false, and goes on from the same place. */
  running: boolean;
  /** Another number, like another pattern, begins afresh from where the circles stand. */
  round?: number;
  /**
   * Rests with the circles just touching; once it runs, the same circles first move to where the
   * breath begins. Does not change while it is shown.
   */
  apart?: boolean;
  /** At the beginning of every phase; undefined while the circles are on their way to the first. */
  onPhase?: (moment: BreathMoment | undefined) => void;
  onDone?: () => void;
  /** Filled with the motion, whose `currentTime` is the exercise's own clock. */
  motionRef?: { current: Motion | null };
}

/** Two circles breathing, 420 × 330; silent for screen readers: the words beside it carry it. */
export function BreathingFigure(props: BreathingFigureProps) {
  const { pattern, cycles, running, round, apart = false } = props;
  const { inhale, topUp, exhale } = pattern;
  const root = useRef<HTMLDivElement>(null);
  const motion = useRef<Motion | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [count, setCount] = useState<number>();
  const still = useStill();

  useLayoutEffect(() => {
    if (!root.current) return;
    const lead = apart || motion.current ? LEAD : 0;
    motion.current?.leave();
    const prepared = prepareBreathing(root.current, { pattern, cycles, lead });
    const end = lead + breathLength(pattern) * cycles;
    let phase: string | undefined;
    const follow = (ms: number) => {
      if (ms >= end) {
        setCount(undefined);
        return latest.current.onDone?.();
      }
      const moment = ms < lead ? undefined : momentAt(pattern, ms - lead);
      setCount(moment?.second);
      const now = moment ? `${moment.cycle} ${moment.phase}` : 'on the way';
      if (phase !== now) latest.current.onPhase?.(moment);
      phase = now;
      const change = moment ? lead + nextChange(pattern, ms - lead) : lead;
      return prepared.at(change, () => follow(Math.max(change, prepared.currentTime)));
    };
    follow(0);
    motion.current = prepared;
    if (latest.current.motionRef) latest.current.motionRef.current = prepared;
  }, [inhale, topUp, exhale, cycles, round]);
  useLayoutEffect(() => () => motion.current?.cancel(), []);

  useLayoutEffect(() => {
    if (running) motion.current?.run();
    else motion.current?.pause();
  }, [running, inhale, topUp, exhale, cycles, round]);

  return (
    <div class="breathing">
      {still ? (
        <StillRing count={count} rootRef={root} />
      ) : (
        <MergingDiscs size="breath" apart={apart} rootRef={root} />
      )}
    </div>
  );
}
