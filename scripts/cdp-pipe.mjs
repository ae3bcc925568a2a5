/**
 * @typedef {Record<string, any>} Message
 * @typedef {object} DevTools
 * @property {(method: string, params?: Message) => Promise<Message>} call
 * @property {(method: string, listener: (params: Message) => void) => void} on
 */

/** A call that the browser answered with an error; `code` is -32601 for an unknown method. */
export class DevToolsError extends Error {
  /** @param {{ code: number, message: string }} error */
  constructor({ code, message }) {
    super(message);
    this.code = code;
  }
}

/**
 * Speaks Chromium's DevTools protocol over --remote-debugging-pipe: JSON ended by a zero byte.
 * @param {import('node:stream').Writable} input
 * @param {import('node:stream').Readable} output
 * @returns {DevTools}
 */
export function speakDevTools(input, output) {
  /** @type {Map<number, { resolve: (result: Message) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  /** @type {Map<string, ((params: Message) => void)[]>} */
  const listeners = new Map();
  let last = 0;
  let closed = false;

  /** @param {Message} message */
  const receive = ({ id, method, params, result, error }) => {
    for (const listener of listeners.get(method) ?? []) listener(params);
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new DevToolsError(error));
    else call?.resolve(result);
  };

  const close = () => {
    closed = true;
    for (const { reject } of waiting.values()) reject(new Error('The browser has closed.'));
    waiting.clear();
  };

  output.setEncoding('utf8');
  let rest = '';
  output.on('data', (chunk) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) receive(JSON.parse(part));
  });
  output.on('close', close);
  output.on('error', close);
  input.on('error', close);

  return {
    call: (method, params = {}) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('The browser has closed.'));
        last += 1;
        waiting.set(last, { resolve, reject });
        input.write(`${JSON.stringify({ id: last, method, params })}\0`);
      }),
    on: (method, listener) => {
      listeners.set(method, [...(listeners.get(method) ?? []), listener]);
    },
  };
}
