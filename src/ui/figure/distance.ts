const nearest = 256;
const travel = 104;
const horizon = 8 * 60;

/**
 * How far apart the circles of the countdown stand, centre to centre, in px (r 66).
 * Nearer than eight hours they begin to drift together; the gap never closes under 124 px.
 */
export function countdownDistance(minutes: number): number {
  const ahead = Math.min(Math.max(minutes, 0), horizon) / horizon;
  return nearest + travel * ahead ** 0.35;
}
