import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './main.mjs';

/**
 * Runs a program to its end. With `show`, its output goes straight to the terminal; otherwise it
 * is kept and handed back.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(program, args, { env = process.env, show = false } = {}) {
  return new Promise((done) => {
    const stdio = show ? 'inherit' : 'pipe';
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', stdio, stdio] });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => done({ ok: false, output: `${error.message}\n` }));
    child.on('close', (code) =>
      done({ ok: code === 0, output: Buffer.concat(output).toString('utf8') }),
    );
  });
}

/**
 * Runs a script from node_modules with this very Node, so that no shell and no `.cmd` is involved.
 * @param {string} script path below node_modules, such as `vite/bin/vite.js`
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 */
export function runTool(script, args, options) {
  return run(process.execPath, [join(root, 'node_modules', script), ...args], options);
}
