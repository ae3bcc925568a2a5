/**
 * Chromium's DevTools protocol over --remote-debugging-pipe. Unlike `scripts/cdp-pipe.mjs` it knows
 * sessions. Nothing attaches to a target unless asked: an attached debugger keeps an extension's
 * worker alive, which would falsify what idling costs.
 */

const ANSWER_MS = 30_000;

/** Milliseconds on the monotonic clock, which the protocol's timestamps share. */
export const now = () => Number(process.hrtime.bigint()) / 1e6;

/**
 * @typedef {Record<string, any>} Message
 * @typedef {object} DevTools
 * @property {(method: string, params?: Message, sessionId?: string, timeoutMs?: number) => Promise<Message>} send
 * @property {(method: string, listener: (params: Message, sessionId?: string) => void) => () => void} on
 *   returns the way to stop
 *
 * @param {import('node:child_process').ChildProcess} child with the pipe at 3 (in) and 4 (out)
 * @returns {DevTools}
 */
export function speakDevTools(child) {
  const [input, output] = [child.stdio[3], child.stdio[4]];
  /** @type {Map<number, (answer: { result?: Message, error?: Error }) => void>} */
  const waiting = new Map();
  /** @type {Map<string, Set<(params: Message, sessionId?: string) => void>>} */
  const listeners = new Map();
  let last = 0;

  function receive({ id, method, params, sessionId, result, error }) {
    if (id) waiting.get(id)?.(error ? { error: new Error(error.message) } : { result });
    else for (const listener of listeners.get(method) ?? []) listener(params, sessionId);
  }

  let rest = '';
  output.setEncoding('utf8');
  output.on('data', (chunk) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) receive(JSON.parse(part));
  });
  for (const pipe of [input, output]) pipe.on('error', () => undefined);
  child.once('exit', () => {
    for (const answer of waiting.values()) answer({ error: new Error('the browser has closed') });
  });

  return {
    send(method, params = {}, sessionId = undefined, timeoutMs = ANSWER_MS) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        const answer = ({ result, error }) => {
          clearTimeout(timer);
          waiting.delete(id);
          if (error) reject(new Error(`${method}: ${error.message}`));
          else resolve(result);
        };
        const late = () => answer({ error: new Error(`no answer in ${timeoutMs} ms`) });
        const timer = setTimeout(late, timeoutMs);
        waiting.set(id, answer);
        input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      });
    },
    on(method, listener) {
      if (!listeners.has(method)) listeners.set(method, new Set());
      listeners.get(method).add(listener);
      return () => listeners.get(method).delete(listener);
    },
  };
}
