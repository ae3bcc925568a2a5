import { breathLength, stagesOf, type BreathPattern } from './breath.ts';
import { BREATH_EASING, mergingTracks, type MergeStop } from './merging.ts';
import { prepareMotion, type Motion } from './motion.ts';

/** What is to be breathed, and how the circles come to its beginning. */
export interface Exercise {
  readonly pattern: BreathPattern;
  readonly cycles: number;
  /** ms for going from wherever they stand to where the first breath begins; 0 if they are there. */
  readonly lead: number;
}

/**
 * Every animation of the exercise on one clock, paused at its beginning. Give it the root of the
 * moving discs or, with reduced motion, of the still ring: it animates whichever parts it finds.
 */
export function prepareBreathing(root: Element, { pattern, cycles, lead }: Exercise): Motion {
  const ring = root.querySelector('.still-ring-light');
  const breath = ring
    ? [{ element: ring, keyframes: ringKeyframes(pattern) }]
    : mergingTracks(root, breathStops(pattern));
  const arriving = { duration: lead, iterations: 1, easing: BREATH_EASING };
  const way = breath.map(({ element, keyframes }) => ({
    element,
    keyframes: [{ ...keyframes[0], offset: 1 }],
    timing: arriving,
  }));
  const timing = { duration: breathLength(pattern), iterations: cycles, delay: lead };
  return prepareMotion(root, lead > 0 ? [...way, ...breath] : breath, timing);
}

/** The discs through one breath: apart 76 to 24 px, .86 to 1.22 in size, the glow from .2 to 1. */
export function breathStops(pattern: BreathPattern): readonly MergeStop[] {
  const length = breathLength(pattern);
  return [stop(0, 0), ...stagesOf(pattern).map(({ to, fullness }) => stop(to / length, fullness))];
}

function stop(at: number, full: number): MergeStop {
  return { at, offset: 76 - 52 * full, scale: 0.86 + 0.36 * full, glow: 0.2 + 0.8 * full };
}

/** The ring's light, one step a second. */
export function ringKeyframes(pattern: BreathPattern): Keyframe[] {
  const length = breathLength(pattern);
  const stages = stagesOf(pattern);
  const frames = stages.map(({ from, to, phase }, index): Keyframe => {
    const steps = Math.max(1, Math.round((to - from) / 1000));
    const jump = phase === 'out' ? 'jump-end' : 'jump-start';
    const before = stages[index - 1]?.fullness ?? 0;
    return { offset: from / length, opacity: before, easing: `steps(${steps}, ${jump})` };
  });
  return [...frames, { offset: 1, opacity: 0 }];
}
