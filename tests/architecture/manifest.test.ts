import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './sources.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;

test('96: it asks for what the README explains, and for nothing at install that warns', () => {
  expect(manifest).toMatchObject({
    manifest_version: 3,
    permissions: [
      'storage',
      'alarms',
      'idle',
      'scripting',
      'declarativeNetRequestWithHostAccess',
      'contextMenus',
      'activeTab',
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    minimum_chrome_version: '144',
    incognito: 'split',
  });
});

test('96: it holds no key that would reach further', () => {
  expect(Object.keys(manifest).sort()).toEqual([
    'action',
    'background',
    'content_security_policy',
    'default_locale',
    'description',
    'icons',
    'incognito',
    'manifest_version',
    'minimum_chrome_version',
    'name',
    'optional_host_permissions',
    'optional_permissions',
    'options_ui',
    'permissions',
    'version',
    'web_accessible_resources',
  ]);
});

test('its pages may load from themselves alone and connect to nothing', () => {
  expect(manifest['content_security_policy']).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'",
  });
});

test('the web can reach the block page and nothing else', () => {
  expect(manifest['web_accessible_resources']).toEqual([
    { resources: ['src/pages/blocked/index.html'], matches: ['*://*/*'], use_dynamic_url: false },
  ]);
});

test('the version lives in package.json', () => {
  expect(manifest['version']).toBe('0.0.0');
});

test('Firefox begins where Temporal and the rest of it are', () => {
  expect(read('vite.config.ts')).toContain("strict_min_version: '153.0'");
  expect(read('vite.config.ts')).toContain("required: ['none' as const]");
});

test('every dependency is pinned to one version', () => {
  const project = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const loose = [
    ...Object.entries(project['dependencies'] ?? {}),
    ...Object.entries(project['devDependencies'] ?? {}),
  ].filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});
