import { spawn } from 'node:child_process';

/**
 * @typedef {object} BrowserProcess
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<void>} ended when the browser has gone, for whatever reason
 * @property {() => string} complaints the last lines it wrote to its error output
 * @property {() => void} kill
 *
 * @typedef {object} OpenOptions what a launcher needs to know
 * @property {string} executable
 * @property {string} extension folder of the built extension
 * @property {string} profile folder for the profile, empty so far
 * @property {string[]} [args] more arguments for the browser
 * @property {AbortSignal} [giveUp] ends the browser while it is still being set up
 *
 * @typedef {object} OpenBrowser what a launcher hands back once the extension is in place
 * @property {Promise<void>} ended
 * @property {() => void} close asks the browser to leave, and insists after three seconds
 */

/**
 * Starts a browser and keeps the end of what it complains about.
 * @param {string} executable
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} stdio the third of them must be 'pipe'
 * @param {AbortSignal} [giveUp] ends it at once
 * @returns {BrowserProcess}
 */
export function startBrowser(executable, args, stdio, giveUp) {
  const child = spawn(executable, args, { stdio, signal: giveUp, killSignal: 'SIGKILL' });
  let complaints = '';
  child.stderr?.on('data', (chunk) => {
    complaints = (complaints + String(chunk)).slice(-2000);
  });
  /** @type {Promise<void>} */
  const ended = new Promise((done) => {
    child.on('error', (error) => {
      complaints += error.message;
      done();
    });
    child.on('exit', () => done());
  });
  return { child, ended, complaints: () => complaints, kill: () => void child.kill('SIGKILL') };
}

/**
 * The value of `promise`, or undefined after `milliseconds`.
 * @template T
 * @param {Promise<T>} promise
 * @param {number} milliseconds
 * @returns {Promise<T | undefined>}
 */
export async function within(promise, milliseconds) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<undefined>} */
  const limit = new Promise((done) => {
    timer = setTimeout(() => done(undefined), milliseconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks with `ask`, and kills a browser that is still there after three seconds.
 * @param {BrowserProcess} browser
 * @param {() => void} ask
 */
export function closeOrKill(browser, ask) {
  ask();
  const timer = setTimeout(browser.kill, 3000);
  void browser.ended.then(() => clearTimeout(timer));
}

/**
 * Ends a browser that could not be brought to the point, and tells why.
 * @param {BrowserProcess} browser
 * @param {string} executable
 * @param {unknown} error
 * @returns {Promise<Error>}
 */
export async function startFailure(browser, executable, error) {
  browser.kill();
  await browser.ended;
  const reason = error instanceof Error ? error.message : String(error);
  const told = `${executable} could not be started with Undivided. ${reason}`;
  return new Error(`${told}\n${browser.complaints()}`.trimEnd(), { cause: error });
}
