/** The small promises that are open, and their one look back. */
export function Promises() {
  return null;
}
