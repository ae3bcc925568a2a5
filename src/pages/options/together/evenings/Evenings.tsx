/** A flame for each evening that was kept. */
export function Evenings() {
  return null;
}
