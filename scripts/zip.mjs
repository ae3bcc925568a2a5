import { crc32, deflateRawSync } from 'node:zlib';

/**
 * @typedef {{ name: string, data: Buffer }} ZipEntry `name` is a relative path with forward slashes
 */

const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day a zip can tell, so that the time of the build leaves no trace. */
const DAY = 0x0021;

/** @param {ZipEntry} entry */
function packed({ name, data }) {
  const content = deflateRawSync(data, { level: 9 });
  const path = Buffer.from(name, 'utf8');
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0); // version needed to read it: 2.0
  shared.writeUInt16LE(UTF8_NAMES, 2);
  shared.writeUInt16LE(DEFLATED, 4);
  shared.writeUInt16LE(0, 6); // midnight
  shared.writeUInt16LE(DAY, 8);
  shared.writeUInt32LE(crc32(data), 10);
  shared.writeUInt32LE(content.length, 14);
  shared.writeUInt32LE(data.length, 18);
  shared.writeUInt16LE(path.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, path, content]);
  return { path, shared, local };
}

/**
 * @param {{ path: Buffer, shared: Buffer }} entry
 * @param {number} offset of its local header
 */
function listed({ path, shared }, offset) {
  const place = Buffer.alloc(14); // no comment, first disk, no attributes
  place.writeUInt32LE(offset, 10);
  const madeBy = Buffer.from([20, 0]);
  return Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), madeBy, shared, place, path]);
}

/**
 * A zip archive whose bytes depend on nothing but the names and contents of its entries.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 * @param {readonly ZipEntry[]} entries
 * @returns {Buffer}
 */
export function zipOf(entries) {
  const files = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1)).map(packed);
  let offset = 0;
  const directory = files.map((file) => {
    const line = listed(file, offset);
    offset += file.local.length;
    return line;
  });
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files.map((file) => file.local), ...directory, end]);
}
