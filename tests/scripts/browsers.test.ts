import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesFor } from '../../scripts/browser-places.mjs';
import { versionComplaint } from '../../scripts/browser-version.mjs';
import { findBrowser, installAdvice, requireBrowser } from '../../scripts/browsers.mjs';
import { chooseBrowser } from '../../scripts/start.mjs';
import { aFolder, aProgram } from './folder.ts';

const posix = process.platform !== 'win32';

function aHost(platform: NodeJS.Platform, env: Record<string, string>) {
  return { platform, env: { PATH: '', ...env }, home: '/home/nobody-here', uid: 1000 };
}

describe.runIf(posix)('a browser that is installed', () => {
  it('is found on the PATH', async () => {
    const chromium = aProgram('chromium', '');
    const host = aHost('linux', { PATH: `${aFolder()}:${dirname(chromium)}` });
    expect(await findBrowser('chromium', host)).toBe(chromium);
  });

  it('comes second to the one that CHROME_PATH or FIREFOX_PATH names', async () => {
    const usual = dirname(aProgram('firefox', ''));
    const mine = aProgram('my-firefox', '');
    const host = aHost('linux', { PATH: usual, FIREFOX_PATH: mine });
    expect(await findBrowser('firefox', host)).toBe(mine);
    expect(await requireBrowser('firefox', host)).toBe(mine);
  });

  it('is refused in a sentence if it is too old', async () => {
    const old = aProgram('chromium', 'console.log("Chromium 143.0.7499.40 built on Debian")');
    const sentence = `Undivided needs Chromium 144 or newer, and ${old} is version 143. Please update it.`;
    expect(await versionComplaint('chromium', old)).toBe(sentence);
    await expect(chooseBrowser(old)).rejects.toThrow(sentence);
  });

  it('is accepted if it is new enough or does not tell', async () => {
    const fresh = aProgram('firefox', 'console.log("Mozilla Firefox 153.0esr")');
    expect(await versionComplaint('firefox', fresh)).toBeUndefined();
    expect(await versionComplaint('firefox', aProgram('firefox', ''))).toBeUndefined();
  });

  it('is passed over for the other kind if it is too old and nobody asked for it', async () => {
    const old = aProgram('chromium', 'console.log("Chromium 120.0.1.1")');
    const fresh = aProgram('firefox', 'console.log("Mozilla Firefox 156.0")');
    const host = aHost('linux', { CHROME_PATH: old, FIREFOX_PATH: fresh });
    expect(await chooseBrowser(undefined, host)).toEqual({ kind: 'firefox', executable: fresh });
  });

  it('is taken for a Firefox by the name of its program', async () => {
    const firefox = aProgram('firefox-nightly', '');
    expect(await chooseBrowser(firefox)).toEqual({ kind: 'firefox', executable: firefox });
  });
});

describe('a browser that is not there', () => {
  it('is an error that names the variable and the path, if a variable promised it', async () => {
    const path = join(aFolder(), 'no-such-chrome');
    const asked = findBrowser('chromium', aHost('linux', { CHROME_PATH: path }));
    await expect(asked).rejects.toThrow(`CHROME_PATH is set to ${path}, which is not a program.`);
  });

  it('is an error that repeats the wish, if the command line promised it', async () => {
    await expect(chooseBrowser('netscape')).rejects.toThrow(
      '"netscape" is neither chromium, nor firefox, nor the path of a browser.',
    );
  });

  it.runIf(posix)('is to be installed with apt-get where there is one', async () => {
    const host = aHost('linux', { PATH: dirname(aProgram('apt-get', '')) });
    expect(installAdvice('chromium', host)).toContain('"sudo apt-get install chromium"');
    expect(installAdvice('firefox', host)).toContain('"sudo apt-get install firefox-esr"');
  });

  it('is to be installed in the way of the system', () => {
    expect(installAdvice('chromium', aHost('linux', {}))).toContain('the package "chromium"');
    expect(installAdvice('chromium', aHost('darwin', {}))).toContain('--cask google-chrome');
    expect(installAdvice('firefox', aHost('win32', {}))).toContain(
      '"winget install Mozilla.Firefox"',
    );
    expect(installAdvice('firefox', aHost('win32', {}))).toContain('or set FIREFOX_PATH');
  });

  it('is asked for, not installed, without the right to do so', async () => {
    await expect(requireBrowser('firefox', aHost('win32', {}))).rejects.toThrow(
      'No Firefox was found. Install it with',
    );
  });
});

describe('the usual places', () => {
  it('are program folders on Windows', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' };
    const places = placesFor('chromium', aHost('win32', env));
    expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(places).toContain(
      'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    );
  });

  it('are application bundles on macOS, everyone’s before one’s own', () => {
    expect(placesFor('firefox', aHost('darwin', {})).slice(0, 2)).toEqual([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/home/nobody-here/Applications/Firefox.app/Contents/MacOS/firefox',
    ]);
  });
});
