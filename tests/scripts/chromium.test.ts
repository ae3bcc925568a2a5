import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openChromium } from '../../scripts/chromium.mjs';
import { removeProfile } from '../../scripts/profile.mjs';
import { aFolder, aProgram } from './folder.ts';

const id = 'abcdefghijklmnopabcdefghijklmnop';
const welcome = `chrome-extension://${id}/src/pages/welcome/index.html`;

/** Speaks as much of the protocol as the launcher asks for, and notes each call in the profile. */
const fakeChromium = `
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');
const args = process.argv.slice(2);
const given = (name) => args.find((arg) => arg.startsWith(name));
const notes = given('--user-data-dir=').split('=')[1] + '/calls.txt';
appendFileSync(notes, 'started ' + args.join(' ') + '\\n');
const out = new Socket({ fd: 4 });
const say = (message) => out.write(JSON.stringify(message) + '\\0');
const page = (targetId, url) => ({ targetId, type: 'page', url });
const extension = [
  { targetId: 'worker', type: 'service_worker', url: 'chrome-extension://${id}/service-worker-loader.js' },
  page('welcome', '${welcome}'),
];
const targets = [page('empty', 'about:blank'), ...(given('--load-extension') ? extension : [])];
const tell = (all) => all.forEach((targetInfo) => say({ method: 'Target.targetCreated', params: { targetInfo } }));
const answers = {
  'Target.setDiscoverTargets': () => (tell(targets), {}),
  'Target.getTargets': () => ({ targetInfos: targets }),
  'Extensions.loadUnpacked': () => (targets.push(...extension), tell(extension), { id: '${id}' }),
};
const answer = ({ id, method, params }) => {
  appendFileSync(notes, [method, params.targetId ?? params.path ?? ''].join(' ').trim() + '\\n');
  if (method === 'Extensions.loadUnpacked' && given('--old')) {
    return say({ id, error: { code: -32601, message: 'not found' } });
  }
  if (method === 'Extensions.loadUnpacked' && given('--strict')) {
    return say({ id, error: { code: -32000, message: 'Manifest is not valid JSON.' } });
  }
  say({ id, result: answers[method]?.() ?? {} });
  if (method === 'Browser.close') process.exit();
};
let rest = '';
new Socket({ fd: 3 }).setEncoding('utf8').on('data', (chunk) => {
  const parts = (rest + chunk).split('\\0');
  rest = parts.pop();
  parts.forEach((part) => answer(JSON.parse(part)));
});
`;

function aLaunch(...args: string[]) {
  const profile = aFolder();
  const executable = aProgram('chromium', fakeChromium);
  return {
    profile,
    opened: openChromium({ executable, extension: '/dist/chromium', profile, args }),
    calls: () =>
      readFileSync(join(profile, 'calls.txt'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => (line.startsWith('started') ? 'started' : line)),
    started: () => readFileSync(join(profile, 'calls.txt'), 'utf8').match(/^started .*$/gm) ?? [],
  };
}

describe.runIf(process.platform !== 'win32')('npm start with Chromium', () => {
  it('brings the page that the extension opened to the front and closes the empty tab', async () => {
    const { profile, opened, calls, started } = aLaunch();
    const browser = await opened;
    expect(calls()).toEqual([
      'started',
      'Target.setDiscoverTargets',
      'Extensions.loadUnpacked /dist/chromium',
      'Target.getTargets',
      'Target.closeTarget empty',
      'Target.activateTarget welcome',
    ]);
    expect(started()[0]?.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
    browser.close();
    await browser.ended;
    await removeProfile(profile);
    expect(existsSync(profile)).toBe(false);
  });

  it('gives the extension on the command line if it cannot be installed otherwise', async () => {
    const { opened, calls, started } = aLaunch('--old');
    const browser = await opened;
    expect(calls().slice(-3)).toEqual([
      'Target.getTargets',
      'Target.closeTarget empty',
      'Target.activateTarget welcome',
    ]);
    expect(started()[1]).toContain('--load-extension=/dist/chromium');
    browser.close();
    await browser.ended;
  });

  it('tells why Chromium refused the extension', async () => {
    await expect(aLaunch('--strict').opened).rejects.toThrow('Manifest is not valid JSON.');
  });

  it('tells the last words of a browser that does not start', async () => {
    const executable = aProgram('chromium', 'console.error("No space left."); process.exit(1)');
    const opened = openChromium({ executable, extension: '/dist', profile: aFolder() });
    await expect(opened).rejects.toThrow('No space left.');
  });
});
