import { describe, expect, it } from 'vitest';
import { dependenciesAgree } from '../../scripts/setup.mjs';
import { aFolderWith } from './folder.ts';

const preact = { version: '11.2.0', integrity: 'sha512-a' };
const forMacs = { version: '2.3.3', integrity: 'sha512-b', optional: true };
const lock = { packages: { '': { version: '0.1.0' }, 'node_modules/preact': preact } };

function aProject(wanted: object, present?: object): string {
  const hidden = present && { 'node_modules/.package-lock.json': present };
  return aFolderWith({ 'package-lock.json': wanted, ...hidden });
}

describe('the installed dependencies', () => {
  it('agree if every package is there in its version', () => {
    const present = { packages: { 'node_modules/preact': preact } };
    expect(dependenciesAgree(aProject(lock, present))).toBe(true);
  });

  it('agree without a package that is made for another system', () => {
    const wanted = { packages: { ...lock.packages, 'node_modules/fsevents': forMacs } };
    const present = { packages: { 'node_modules/preact': preact } };
    expect(dependenciesAgree(aProject(wanted, present))).toBe(true);
  });

  it('differ if nothing is installed, or the installation was cut short', () => {
    expect(dependenciesAgree(aProject(lock))).toBe(false);
  });

  it('differ if a package is missing, older, tampered with or no longer wanted', () => {
    const others = [
      {},
      { 'node_modules/preact': { ...preact, version: '11.1.0' } },
      { 'node_modules/preact': { ...preact, integrity: 'sha512-c' } },
      { 'node_modules/preact': preact, 'node_modules/react': preact },
    ];
    const agreed = others.map((packages) => dependenciesAgree(aProject(lock, { packages })));
    expect(agreed).toEqual([false, false, false, false]);
  });
});
