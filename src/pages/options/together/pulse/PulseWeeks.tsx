/** How close each week felt to both, once both have said so. */
export function PulseWeeks() {
  return null;
}
