import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BLOCK_BYTES = 32_768;
const HEADER_BYTES = 7;
/** Of a record: FULL or FIRST. The others continue one. */
const begins = (type) => type === 1 || type === 2;
const areas = ['Local Extension Settings', 'Sync Extension Settings'];

/** The batches in a log of LevelDB: each write to storage is one. */
function batchesIn(log) {
  let batches = 0;
  let at = 0;
  while (at + HEADER_BYTES <= log.length) {
    const left = BLOCK_BYTES - (at % BLOCK_BYTES);
    if (left < HEADER_BYTES) {
      at += left;
      continue;
    }
    const length = log.readUInt16LE(at + 4);
    const type = log[at + 6];
    if (type === 0 && length === 0) break;
    if (begins(type)) batches += 1;
    at += HEADER_BYTES + length;
  }
  return batches;
}

function logsIn(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.log'))
      .map((name) => readFileSync(join(folder, name)));
  } catch {
    return []; // nothing was ever stored, or the log has just been replaced
  }
}

/**
 * What an extension has written to storage so far.
 * @param {string} profile
 * @param {string | undefined} id
 */
export function storageWrites(profile, id) {
  if (id === undefined) return { batches: 0, bytes: 0 };
  const logs = areas.flatMap((area) => logsIn(join(profile, 'Default', area, id)));
  return {
    batches: logs.reduce((sum, log) => sum + batchesIn(log), 0),
    bytes: logs.reduce((sum, log) => sum + log.length, 0),
  };
}
