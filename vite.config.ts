import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };

const stamped = { ...manifest, version: project.version };

/** Firefox runs the background as an event page, and one instance for normal and private windows. */
function forFirefox(chromium: typeof stamped) {
  const { minimum_chrome_version: _, background, ...shared } = chromium;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' as const },
    incognito: 'spanning' as const,
    browser_specific_settings: {
      gecko: {
        id: 'undivided@undivided.example',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none' as const] },
      },
    },
  };
}

/**
 * What the web may reach is what manifest.json names and nothing else: crxjs would add the cover,
 * which the worker injects by itself, and every site could then see that it is there.
 */
function onlyNamedResources(outDir: string): Plugin {
  return {
    name: 'undivided:only-named-resources',
    apply: 'build',
    enforce: 'post',
    closeBundle() {
      const file = join(outDir, 'manifest.json');
      const built = JSON.parse(readFileSync(file, 'utf8')) as typeof manifest;
      built.web_accessible_resources = manifest.web_accessible_resources;
      writeFileSync(file, `${JSON.stringify(built, null, 2)}\n`);
    },
  };
}

export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  const outDir = firefox ? 'dist/firefox' : 'dist/chromium';
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      crx({
        browser: firefox ? 'firefox' : 'chrome',
        manifest: firefox ? forFirefox(stamped) : (stamped as never),
      }),
      onlyNamedResources(outDir),
    ],
    server: { port: 5183, hmr: { port: 5184 } },
    build: {
      outDir,
      emptyOutDir: true,
      // The oldest browsers the manifest allows.
      target: ['chrome144', 'firefox153'],
      modulePreload: false,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          blocked: 'src/pages/blocked/index.html',
          checkin: 'src/pages/checkin/index.html',
          welcome: 'src/pages/welcome/index.html',
        },
      },
    },
  };
});
