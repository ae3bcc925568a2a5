import type { Track } from './motion.ts';

/** How the two discs stand at one point of a motion. */
export interface MergeStop {
  /** Place in the motion, 0 to 1. */
  readonly at: number;
  /** Half the distance of the centres, px. */
  readonly offset: number;
  readonly scale: number;
  readonly glow: number;
}

export const BREATH_EASING = 'cubic-bezier(.45, .05, .35, 1)';

/** The tracks of a `MergingDiscs` root, easing like a breath between the stops. */
export function mergingTracks(root: Element, stops: readonly MergeStop[]): readonly Track[] {
  const track = (element: Element | null, frame: (stop: MergeStop) => Keyframe): Track[] =>
    element
      ? [
          {
            element,
            keyframes: stops.map((stop) => ({
              offset: stop.at,
              easing: BREATH_EASING,
              ...frame(stop),
            })),
          },
        ]
      : [];
  const slide = (name: string, times: number) =>
    track(root.querySelector(`.${name}`), ({ offset }) => ({
      transform: `translateX(${(times * offset).toFixed(2)}px)`,
    }));
  return [
    ...track(root, ({ scale }) => ({ transform: `scale(${scale.toFixed(4)})` })),
    ...track(root.querySelector('.merge-halo'), ({ glow }) => ({
      opacity: glow,
      transform: 'none',
    })),
    ...slide('merge-ember', -1),
    ...slide('merge-dusk', 1),
    ...slide('merge-lens', 2),
    ...slide('merge-light', -1),
  ];
}
