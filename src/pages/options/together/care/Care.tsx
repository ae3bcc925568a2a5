/** One of seven to care for this week, and where a couple can start from. */
export function Care() {
  return null;
}
