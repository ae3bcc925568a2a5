import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from './session.ts';

/** What becomes of a host: it is blocked, or sent to an address. */
export type Meddling = Readonly<Record<string, 'blocked' | `http://${string}`>>;

/** Writes a small extension that meddles with hosts by network rules of its own. */
export async function writeNeighbour(
  folder: string,
  browser: BrowserName,
  meddling: Meddling,
): Promise<void> {
  const rules = Object.entries(meddling).map(([host, fate], index) => ({
    id: index + 1,
    condition: { requestDomains: [host], resourceTypes: ['main_frame'] },
    action: fate === 'blocked' ? { type: 'block' } : { type: 'redirect', redirect: { url: fate } },
  }));
  const manifest = {
    manifest_version: 3,
    name: 'Neighbour',
    version: '1.0',
    permissions: ['declarativeNetRequest'],
    host_permissions: ['*://*/*'],
    declarative_net_request: {
      rule_resources: [{ id: 'rules', enabled: true, path: 'rules.json' }],
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'neighbour@undivided.test' } },
    }),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'rules.json'), JSON.stringify(rules));
}
