import { breathLength, stagesOf, type BreathPattern } from './breath.ts';
import { mergingTracks, type MergeStop } from './merging.ts';
import { prepareMotion, type Motion } from './motion.ts';

/**
 * Every animation of the exercise on one clock, paused at its beginning. Give it the root of the
 * moving discs or, with reduced motion, of the still ring: it animates whichever parts it finds.
 */
export function prepareBreathing(root: Element, pattern: BreathPattern, cycles: number): Motion {
  const ring = root.querySelector('.still-ring-light');
  const tracks = ring
    ? [{ element: ring, keyframes: ringKeyframes(pattern) }]
    : mergingTracks(root, breathStops(pattern));
  return prepareMotion(root, tracks, { duration: breathLength(pattern), iterations: cycles });
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
