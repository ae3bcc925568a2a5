import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Every web page. */
export const allHosts = ['*://*/*'] as const;

/** What the harness reads of a manifest. */
export interface Manifest {
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

export async function manifestIn(extension: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as Manifest;
}

/** The id Chromium gives an unpacked extension: its path hashed, each digit as a letter a–p. */
export function unpackedId(extension: string): string {
  const digits = createHash('sha256').update(resolve(extension)).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
