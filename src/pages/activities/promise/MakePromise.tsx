/** One small thing, made smaller, with a day and a place; and the one look back. */
export function MakePromise() {
  return null;
}
