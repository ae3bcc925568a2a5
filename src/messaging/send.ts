import { browser } from '../platform/browser.ts';
import { isPrivatePage } from '../platform/private.ts';
import type { Answered, Call, Commands } from './commands.ts';

/** The worker could not carry out a command; the message is for the diagnostics, not for people. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

/** Sends a command to the worker and resolves with its reply. */
export async function send<C extends keyof Commands>(
  command: C,
  ...input: Parameters<Commands[C]>
): Promise<ReturnType<Commands[C]>> {
  const call: Call = {
    command,
    input: input[0],
    ...(isPrivatePage() ? { private: true } : {}),
  };
  const answer = (await browser.runtime.sendMessage(call)) as Answered | undefined;
  if (!answer) throw new CommandFailed(`${command}: no answer`);
  if (!answer.done) throw new CommandFailed(`${command}: ${answer.reason}`);
  return answer.value as ReturnType<Commands[C]>;
}
