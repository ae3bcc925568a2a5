/** Three arcs, and by when the next date, night away and trip. */
export function RhythmTop() {
  return null;
}
