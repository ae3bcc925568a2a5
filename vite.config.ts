import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { version } from './package.json' with { type: 'json' };

const stamped = { ...manifest, version };

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
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      crx({
        browser: firefox ? 'firefox' : 'chrome',
        manifest: firefox ? forFirefox(stamped) : (stamped as never),
      }),
    ],
    server: { port: 5183, hmr: { port: 5184 } },
    build: {
      outDir: firefox ? 'dist/firefox' : 'dist/chromium',
      emptyOutDir: true,
      target: 'es2023',
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
