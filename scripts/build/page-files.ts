import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const LINK = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g;
const STYLE = /<style>([^]*?)<\/style>/g;
/** One stands in the place of a page somebody waits for, the other opens at a click on the icon. */
const quickest = new Set(['blocked', 'popup']);

/**
 * What a page waits for before its first paint is its styles. The quickest pages have theirs inside:
 * a style of an extension that has messages is searched for them first, which takes Chromium longer
 * than the page itself. The other pages share what they have in common.
 */
export function pageFiles(): Plugin {
  return {
    name: 'undivided:page-files',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const page of Object.values(bundle)) {
          const name = /pages\/(\w+)\/index\.html$/.exec(page.fileName)?.[1];
          if (page.type !== 'asset' || name === undefined) continue;
          const html = String(page.source);
          const files = [...html.matchAll(LINK)].map(([, file = '']) => file);
          const styles = quickest.has(name)
            ? `\n    <style>${takeStyles(files, name, bundle)}</style>`
            : files.map((file) => `\n    <link rel="stylesheet" href="/${file}" />`).join('');
          page.source = html.replace(LINK, '').replace('</title>', (end) => end + styles);
        }
      },
    },
  };
}

/** The text of all of them; the last is the page's own, and is a file no longer. */
function takeStyles(files: readonly string[], name: string, bundle: Rolldown.OutputBundle): string {
  const styles = files.map((file) => bundle[file]);
  const own = styles.at(-1);
  if (own?.type !== 'asset' || files.length < 2) {
    throw new Error(`The page "${name}" has no style of its own.`);
  }
  delete bundle[own.fileName];
  return styles.map((style) => (style?.type === 'asset' ? style.source : '')).join('\n');
}

/** A policy that lets through, beside what it did, the styles that stand inside pages. */
export function withStylesOf(outDir: string, policy: string): string {
  const pages = readdirSync(join(outDir, 'src/pages'));
  const inside = pages
    .map((name) => readFileSync(join(outDir, 'src/pages', name, 'index.html'), 'utf8'))
    .flatMap((html) => [...html.matchAll(STYLE)].map(([, style = '']) => style));
  const hashes = inside.map((style) => createHash('sha256').update(style).digest('base64'));
  return policy.replace(/style-src[^;]*/, (own) =>
    [own, ...hashes.map((hash) => `'sha256-${hash}'`)].join(' '),
  );
}

/**
 * In place of the loader that Vite gives each `import()`: it would fetch the styles of what is
 * imported, and here every style is in the page from the start.
 */
export const plainImports: Plugin = {
  name: 'undivided:plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};
