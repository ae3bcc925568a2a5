import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { allTargets, build, kilobytes } from './build.mjs';
import { main, root } from './main.mjs';
import { ensureDependencies } from './setup.mjs';
import { zipOf } from './zip.mjs';

/**
 * The files of a built extension that are handed to a store: all but Vite's notes and source maps.
 * @param {string} folder
 * @returns {import('./zip.mjs').ZipEntry[]}
 */
export function filesToShip(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }))
    .filter(({ name }) => !name.startsWith('.vite/') && !name.endsWith('.map'))
    .map(({ path, name }) => ({ name, data: readFileSync(path) }));
}

/**
 * Refuses a folder that `npm run dev` wrote: it opens every file of the extension to every page.
 * @param {string} folder
 */
export function refuseDevBuild(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  /** @type {{ resources?: string[] }[]} */
  const open = manifest.web_accessible_resources ?? [];
  if (!open.some(({ resources = [] }) => resources.some((name) => /^(\*\*\/)?\*$/.test(name))))
    return;
  throw new Error(
    `${folder} was written by "npm run dev", which must not be shipped. Stop it and package again.`,
  );
}

/**
 * @param {string} folder a built extension
 * @returns {Buffer} its archive
 */
export function archiveOf(folder) {
  refuseDevBuild(folder);
  return zipOf(filesToShip(folder));
}

await main(import.meta.url, async () => {
  ensureDependencies();
  await build(allTargets);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  mkdirSync(join(root, 'packages'), { recursive: true });
  for (const target of allTargets) {
    const archive = archiveOf(join(root, 'dist', target));
    const name = `undivided-${version}-${target}.zip`;
    writeFileSync(join(root, 'packages', name), archive);
    const sum = createHash('sha256').update(archive).digest('hex');
    console.log(`packages/${name}, ${kilobytes(archive.length)}\n  sha256 ${sum}`);
  }
});
