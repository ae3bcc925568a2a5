/**
 * Runs `task` one at a time. However often it is asked for meanwhile, it runs once more afterwards,
 * so that the last run has seen everything. Resolves when a run that began after the call is done.
 */
export function onceMore(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const run = (): Promise<void> => {
    running = task().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (next) return next;
    if (!running) return run();
    next = running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return run();
      });
    return next;
  };
}
