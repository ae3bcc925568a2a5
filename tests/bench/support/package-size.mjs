import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** What a zip adds: at its end, and for each file besides its name, which stands there twice. */
const ZIP_END_BYTES = 22;
const ZIP_ENTRY_BYTES = 76;

const zipped = ({ name, data }) =>
  Math.min(data.length, deflateRawSync(data, { level: 9 }).length) +
  ZIP_ENTRY_BYTES +
  2 * name.length;

/**
 * The size of an unpacked extension, and of the zip it would make (computed, not written). The
 * browser's own notes in `_metadata` do not count.
 * @param {string} folder
 */
export function packageSize(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('_metadata'))
    .map((name) => ({ name, data: readFileSync(join(folder, name)) }));
  return {
    kb: files.reduce((sum, { data }) => sum + data.length, 0) / 1024,
    zippedKb: files.reduce((sum, file) => sum + zipped(file), ZIP_END_BYTES) / 1024,
    files: files.length,
  };
}
