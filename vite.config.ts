import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { deck } from './scripts/build/deck.ts';
import { firstLooks } from './scripts/build/first-look.ts';
import { oneFileScripts, targets, workerFile } from './scripts/build/one-file.ts';
import { pageFiles, plainImports, withStylesOf } from './scripts/build/page-files.ts';
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
 * The manifest as the browser gets it. What the web may reach is what manifest.json names and
 * nothing else, the styles inside pages are told by their hashes, and the worker is the one plain
 * script beside it.
 */
function finishedManifest(outDir: string, firefox: boolean): Plugin {
  return {
    name: 'undivided:finished-manifest',
    apply: 'build',
    enforce: 'post',
    writeBundle() {
      const file = join(outDir, 'manifest.json');
      const built = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      built['web_accessible_resources'] = manifest.web_accessible_resources;
      const { extension_pages: policy } = manifest.content_security_policy;
      built['content_security_policy'] = { extension_pages: withStylesOf(outDir, policy) };
      built['background'] = firefox ? { scripts: [workerFile] } : { service_worker: workerFile };
      writeFileSync(file, `${JSON.stringify(built, null, 2)}\n`);
    },
  };
}

const PORT = 5183;

/** In development everything comes from the server beside it, and styles are put in by scripts. */
function forDevelopment(whole: typeof stamped | ReturnType<typeof forFirefox>) {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: http://localhost:*",
    "font-src 'self' http://localhost:*",
    "connect-src 'self' http://localhost:* ws://localhost:*",
  ].join('; ');
  return { ...whole, content_security_policy: { extension_pages: policy } };
}

/** In a build the worker is none of crxjs's business: it would split it over the pages' modules. */
function withoutWorker(whole: Readonly<Record<string, unknown>>) {
  const { background: _, ...pages } = whole;
  return pages;
}

export default defineConfig(({ mode, command }) => {
  const firefox = mode === 'firefox';
  const outDir = firefox ? 'dist/firefox' : 'dist/chromium';
  const whole = firefox ? forFirefox(stamped) : stamped;
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      crx({
        browser: firefox ? 'firefox' : 'chrome',
        manifest: (command === 'build' ? withoutWorker(whole) : forDevelopment(whole)) as never,
      }),
      deck(),
      firstLooks(),
      plainImports,
      pageFiles(),
      oneFileScripts(outDir),
      finishedManifest(outDir, firefox),
    ],
    server: { port: PORT, strictPort: true, ws: { port: PORT + 1 } },
    build: {
      outDir,
      emptyOutDir: true,
      target: targets,
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          blocked: 'src/pages/blocked/index.html',
          checkin: 'src/pages/checkin/index.html',
          welcome: 'src/pages/welcome/index.html',
        },
        // In development nothing is bundled, and crxjs's own bundler does not know this.
        ...(command === 'build' && {
          output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
        }),
      },
    },
  };
});
