import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { prepareMotion, type Motion } from './figure/motion.ts';

export interface Clock {
  /** Give it to an element that stays while the clock is wanted: it carries the timeline. */
  readonly host: RefObject<HTMLElement | null>;
  /** Whole seconds since the round began, counting pauses out. */
  readonly seconds: number;
}

/** Longer than anything anyone sits through. ms */
const LONGEST = 24 * 3_600_000;
const SECOND = 1000;

export interface ClockProps {
  readonly running: boolean;
  /** Where it stands still by itself, in seconds; a later end sets it going again. */
  readonly end: number;
  /** A new one begins at nought. */
  readonly round?: number;
}

/**
 * A clock on the document's own timeline, read once a second. A hidden page does not stop it: it is
 * right again when it shows.
 */
export function useClock({ running, end, round = 0 }: ClockProps): Clock {
  const host = useRef<HTMLElement>(null);
  const motion = useRef<Motion | null>(null);
  const [read, setRead] = useState({ round, seconds: 0 });

  useLayoutEffect(() => {
    if (!host.current) return undefined;
    const timing = { duration: LONGEST, iterations: 1 };
    const prepared = prepareMotion(host.current, [], timing);
    const follow = (seconds: number) => {
      setRead({ round, seconds });
      const next = seconds + 1;
      prepared.at(next * SECOND, () =>
        follow(Math.max(next, Math.floor(prepared.currentTime / SECOND))),
      );
    };
    follow(0);
    motion.current = prepared;
    return () => prepared.cancel();
  }, [round]);

  // In the render that begins a round the clock has not been read yet.
  const seconds = read.round === round ? read.seconds : 0;
  const isGoing = running && seconds < end;
  useLayoutEffect(() => {
    if (isGoing) motion.current?.run();
    else motion.current?.pause();
  }, [isGoing, round]);

  return { host, seconds };
}
