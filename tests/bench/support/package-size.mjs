import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesToShip } from '../../../scripts/package.mjs';
import { zipOf } from '../../../scripts/zip.mjs';

const kb = (bytes) => bytes / 1024;
const isScript = ({ name }) => /\.m?js$/.test(name);

/**
 * An unpacked extension in KB of 1,024 bytes: as it lies there, as the zip that `npm run package`
 * makes of it, that zip with one language alone, and a zip of nothing but its scripts.
 * @param {string} folder
 */
export function packageSize(folder) {
  const files = filesToShip(folder);
  const { default_locale: language } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  const isOfOthers = ({ name }) =>
    name.startsWith('_locales/') && !name.startsWith(`_locales/${language}/`);
  return {
    files: files.length,
    unpacked_kb: kb(files.reduce((sum, { data }) => sum + data.length, 0)),
    zip_kb: kb(zipOf(files).length),
    zip_one_language_kb: kb(zipOf(files.filter((file) => !isOfOthers(file))).length),
    zip_scripts_kb: kb(zipOf(files.filter(isScript)).length),
  };
}
