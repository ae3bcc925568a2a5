import { problemWords } from '../../wiring/problems.ts';
import type { SectionProps } from '../section.ts';

/** Waits for what was asked of the worker, and goes on; or says that it did not go through. */
export async function attempt(
  tell: SectionProps['tell'],
  doing: Promise<unknown>,
  done?: () => void | Promise<void>,
): Promise<void> {
  try {
    await doing;
  } catch {
    tell({ text: problemWords({ code: 'workerFailed' }) });
    return;
  }
  await done?.();
}
