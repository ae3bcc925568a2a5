import type { Plugin, Rolldown } from 'vite';

const LINK = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g;
/** Stands in the place of a page somebody waits for, so its styles are one file. */
const quickest = 'blocked';

/**
 * What a page waits for before its first paint is its styles: of the block page one, while the other
 * pages share what they have in common.
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
          const styles = [...html.matchAll(LINK)].map(([, file = '']) => file);
          const joined = name === quickest ? [joinStyles(styles, name, bundle)] : styles;
          const links = joined.map((file) => `\n    <link rel="stylesheet" href="/${file}" />`);
          page.source = html.replace(LINK, '').replace('</title>', `$&${links.join('')}`);
        }
      },
    },
  };
}

/** Puts the styles into the last of them, which is the page's own. */
function joinStyles(files: readonly string[], name: string, bundle: Rolldown.OutputBundle): string {
  const styles = files.map((file) => bundle[file]);
  const own = styles.at(-1);
  if (own?.type !== 'asset' || !own.fileName.includes(name)) {
    throw new Error(`The page "${name}" has no style of its own.`);
  }
  own.source = styles.map((style) => (style?.type === 'asset' ? style.source : '')).join('\n');
  return own.fileName;
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
