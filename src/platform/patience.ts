/** A tab that is busy, asks something with a dialog, or waits for its network may never answer. */
const PATIENCE_MS = 2000;

/** Nothing has been refused; it may still happen. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

/** What `asked` comes to, or `TooLong`. What was asked is still done. */
export async function within<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLong('the tab does not answer')), PATIENCE_MS);
  });
  try {
    return await Promise.race([asked, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
