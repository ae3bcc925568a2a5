const pause = 30;

/**
 * Asks `probe` again and again until it answers with something truthy, and returns that.
 * An error thrown by the probe counts as "not yet": a page that is navigating cannot be asked.
 * After `timeout` milliseconds it throws, naming `what` was awaited and the last error.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T>,
  timeout = 15_000,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + timeout;
  let lastError: unknown;
  while (performance.now() < deadline) {
    try {
      const answer = await within(deadline - performance.now(), probe());
      if (answer) return answer;
      lastError = undefined;
    } catch (error) {
      if (performance.now() < deadline) lastError = error;
    }
    await delay(pause);
  }
  const reason = lastError instanceof Error ? ` (last error: ${lastError.message})` : '';
  throw new Error(`Waited ${timeout} ms for ${what}${reason}`);
}

/** The promise's answer, or an error once `milliseconds` have passed without one. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
