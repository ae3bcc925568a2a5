import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../scripts/package.mjs';
import { zipOf } from '../../scripts/zip.mjs';
import { aFolderWith } from './folder.ts';
import { readZip } from './zip.ts';

const january1980 = 0x0021_0000;

const extension = {
  'src/pages/blocked/index.html': '<h1>Until nine</h1>',
  'manifest.json': { web_accessible_resources: [{ resources: ['src/pages/blocked/index.html'] }] },
  '_locales/en/messages.json': '{"name":"Zeit zu zweit – für euch"}',
  'assets/empty.js': '',
  'assets/empty.js.map': '{}',
  '.vite/manifest.json': '{}',
};

describe('a package', () => {
  it('holds what was built in order, without dates, source maps and the notes of Vite', () => {
    const entries = readZip(archiveOf(aFolderWith(extension)));
    const expected = [
      ['_locales/en/messages.json', extension['_locales/en/messages.json']],
      ['assets/empty.js', ''],
      ['manifest.json', JSON.stringify(extension['manifest.json'])],
      ['src/pages/blocked/index.html', extension['src/pages/blocked/index.html']],
    ];
    expect(entries).toEqual(
      expected.map(([name, text]) => ({ name, text, time: january1980, extra: 0 })),
    );
  });

  it('95: is the same to the byte when the same files are built again', () => {
    const again = aFolderWith(Object.fromEntries(Object.entries(extension).toReversed()));
    utimesSync(join(again, 'manifest.json'), 1, 1);
    expect(archiveOf(again)).toEqual(archiveOf(aFolderWith(extension)));
  });

  it('keeps names in any script', () => {
    const [entry] = readZip(zipOf([{ name: 'été/夜.txt', data: Buffer.from('夜') }]));
    expect(entry).toMatchObject({ name: 'été/夜.txt', text: '夜' });
  });

  it('is refused if the folder comes from a dev server', () => {
    const open = [{ matches: ['<all_urls>'], resources: ['**/*', '*'], use_dynamic_url: false }];
    const folder = aFolderWith({ 'manifest.json': { web_accessible_resources: open } });
    expect(() => archiveOf(folder)).toThrow('was written by "npm run dev"');
  });
});
