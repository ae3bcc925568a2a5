import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { main, root } from './main.mjs';
import { ensureDependencies } from './setup.mjs';

/**
 * Pictures of every surface in both themes, into `shots/`. Words narrow it to names that begin so:
 * `npm run shots -- popup welcome-2`.
 */
await main(import.meta.url, async (args) => {
  ensureDependencies();
  const words = args.filter((arg) => !arg.startsWith('--'));
  const dist = args.find((arg) => arg.startsWith('--dist='))?.slice('--dist='.length);
  if (!dist) await build(['chromium']);
  const { openStudio } = await import('./shots/studio.mjs');
  const { surfaces, waiting } = await import('./shots/surfaces.mjs');
  const isWanted = ({ name }) => words.length === 0 || words.some((word) => name.startsWith(word));
  const folder = join(root, 'shots');
  mkdirSync(folder, { recursive: true });

  for (const theme of ['light', 'dark']) {
    const studio = await openStudio({ theme, dist: dist ?? join(root, 'dist/chromium') });
    const take = async ({ name, take }) => {
      const path = join(folder, `${name}-${theme}.png`);
      await take(studio, (page) => page.screenshot({ path }));
      console.log(`shots/${name}-${theme}.png`);
    };
    try {
      for (const surface of waiting.filter(isWanted)) await take(surface);
      await studio.grantAll();
      for (const surface of surfaces.filter(isWanted)) await take(surface);
    } finally {
      await studio.close();
    }
  }
});
