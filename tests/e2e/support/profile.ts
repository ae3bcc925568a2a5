import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { within } from './poll.ts';

/** A folder for the browser's profile: the one to keep, or a fresh one. */
export async function profileFolder(kept: string | undefined): Promise<string> {
  if (kept === undefined) return mkdtemp(join(tmpdir(), 'undivided-e2e-'));
  await mkdir(kept, { recursive: true });
  return kept;
}

export interface Ending {
  /** The browser's own way to leave. */
  readonly quit: () => Promise<void>;
  readonly pid: number | undefined;
  readonly folder: string;
  readonly isKept: boolean;
}

/** Lets the browser leave, ends it and its children if it does not within 8 s, and tidies up. */
export async function endBrowser({ quit, pid, folder, isKept }: Ending): Promise<void> {
  try {
    await within(8_000, quit());
  } catch {
    endProcessTree(pid);
  }
  if (!isKept) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Both launchers start the browser as leader of a process group of its own. */
function endProcessTree(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
