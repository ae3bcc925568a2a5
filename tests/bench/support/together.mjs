/**
 * Lets trials that run at once meet, and then take turns, so that what drifts on the machine hits
 * all of them alike while only one of them works.
 * @param {number} count of trials
 */
export function together(count) {
  let present = count;
  let waiting = [];
  let last = Promise.resolve();
  const look = () => {
    if (waiting.length < present) return;
    const all = waiting;
    waiting = [];
    for (const go of all) go();
  };
  return {
    /** Resolves once all that have not left are here. */
    meet() {
      return new Promise((go) => {
        waiting.push(go);
        look();
      });
    },
    /** For one that has nothing to do any more, or has failed. */
    leave() {
      present -= 1;
      look();
    },
    /**
     * Runs one task at a time, in the order they were asked for.
     * @template T
     * @param {() => Promise<T>} task
     * @returns {Promise<T>}
     */
    turn(task) {
      const result = last.then(task);
      last = result.catch(() => undefined);
      return result;
    },
  };
}
