import { crc32, inflateRawSync } from 'node:zlib';

export interface ReadEntry {
  readonly name: string;
  readonly time: number;
  readonly extra: number;
  readonly text: string;
}

const signature = (at: number, zip: Buffer) => zip.toString('latin1', at, at + 4);

/** Reads a zip by its central directory and checks each local header against it. */
export function readZip(zip: Buffer): ReadEntry[] {
  const end = zip.length - 22;
  if (signature(end, zip) !== 'PK\x05\x06') throw new Error('The directory has no end.');
  const entries: ReadEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (signature(at, zip) !== 'PK\x01\x02') throw new Error('The directory is broken.');
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    if (signature(local, zip) !== 'PK\x03\x04') throw new Error(`${name} has no header.`);
    if (!zip.subarray(local + 4, local + 30).equals(zip.subarray(at + 6, at + 32))) {
      throw new Error(`${name} differs between its header and the directory.`);
    }
    const begin = local + 30 + nameLength;
    const content = inflateRawSync(zip.subarray(begin, begin + zip.readUInt32LE(at + 20)));
    if (crc32(content) !== zip.readUInt32LE(at + 16)) throw new Error(`${name} is damaged.`);
    if (content.length !== zip.readUInt32LE(at + 24)) throw new Error(`${name} has another size.`);
    const extra = zip.readUInt16LE(at + 30);
    entries.push({ name, time: zip.readUInt32LE(at + 12), extra, text: content.toString('utf8') });
    at += 46 + nameLength + extra + zip.readUInt16LE(at + 32);
  }
  if (at !== end) throw new Error('The directory is longer than it says.');
  return entries;
}
