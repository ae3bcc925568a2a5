/** A queue: each task starts when the one before has settled, however it went. */
export function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** The one writer's queue: read, change and write of any value never interleave. */
export const inTurn = oneAtATime();
