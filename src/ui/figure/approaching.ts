import { mergingTracks } from './merging.ts';
import { prepareMotion, type Motion } from './motion.ts';

/**
 * The discs where keys are held, paused apart: 256 to 120 px between the centres. Standing still,
 * the light rises between them instead, one step a second.
 */
export function prepareApproach(root: Element, seconds: number, still: boolean): Motion {
  const timing = { duration: seconds * 1000, iterations: 1 };
  if (!still) {
    const stops = [
      { at: 0, offset: 128, scale: 1, glow: 0.2 },
      { at: 1, offset: 60, scale: 1, glow: 1 },
    ];
    return prepareMotion(root, mergingTracks(root, stops), timing);
  }
  const easing = `steps(${Math.max(1, Math.round(seconds))}, jump-end)`;
  const keyframes = [{ opacity: 0, easing }, { opacity: 1 }];
  const lit = [...root.querySelectorAll('.merge-lens, .merge-halo')];
  return prepareMotion(
    root,
    lit.map((element) => ({ element, keyframes })),
    timing,
  );
}
