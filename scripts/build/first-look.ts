import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Window } from 'happy-dom';
import { options } from 'preact';
import { runnerImport, type Plugin } from 'vite';
import { deck } from './deck.ts';

const root = join(import.meta.dirname, '../..');
const messagesFile = join(root, 'public/_locales/en/messages.json');

/** The other pages are opened by us, once, and depend on more than can be known here. */
const pages = ['blocked', 'options', 'popup'];
/** A drawing has no effects: they come after a paint, and nothing is painted here. */
options.requestAnimationFrame = () => undefined;

/** Where a page is drawn into. */
const EMPTY = '<div id="app"></div>';

/** What a page shows before it knows anything, and what its document says of itself. */
interface FirstLook {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly markup: string;
}

/** Addresses with which pages are usually opened: the first look is the one of that address. */
const usualHash: Readonly<Record<string, string>> = { blocked: '#https://site.example/' };

/**
 * Puts the first look of each page into its HTML, so that it is painted before any script has run.
 * The page itself draws it here, in the default language and with nothing known yet; its script
 * takes the elements over, and puts in the reader's language and the present.
 */
export function firstLooks(): Plugin {
  const looks = new Map<string, FirstLook>();
  return {
    name: 'undivided:first-looks',
    apply: 'build',
    // Before the build has begun: drawing is a small build of its own, and the two share state.
    async config() {
      for (const name of pages) looks.set(name, await firstLookOf(name));
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html, { filename }) {
        const look = looks.get(basename(dirname(filename)));
        if (!look) return html;
        return html
          .replace(/<html[^>]*>/, `<html lang="${look.lang}" dir="${look.dir}">`)
          .replace(/<title>[^<]*/, `<title>${look.title}`)
          .replace(EMPTY, () => EMPTY.replace('><', `>${look.markup}<`));
      },
    },
  };
}

async function firstLookOf(name: string): Promise<FirstLook> {
  const url = `http://localhost/${usualHash[name] ?? ''}`;
  const window = new Window({ url });
  const { document } = window;
  document.body.innerHTML = EMPTY;
  const globals = { window, document, location: window.location, navigator: { languages: ['en'] } };
  const before = Object.entries(globals).map(
    ([key, value]) => [key, replaceGlobal(key, value)] as const,
  );
  try {
    await runnerImport(join(root, `src/pages/${name}/main.tsx`), {
      configFile: false,
      root,
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      resolve: { alias: { 'punycode/': 'punycode/punycode.es6.js' } },
      plugins: [deck(), wordsOnly],
    });
    const { documentElement: element, title } = document;
    const app = document.getElementById('app');
    const look = { lang: element.lang, dir: element.dir, title, markup: app?.innerHTML ?? '' };
    return look;
  } finally {
    for (const [key, descriptor] of before) restoreGlobal(key, descriptor);
    await window.happyDOM.close();
  }
}

function replaceGlobal(key: string, value: unknown): PropertyDescriptor | undefined {
  const before = Object.getOwnPropertyDescriptor(globalThis, key);
  Object.defineProperty(globalThis, key, { value, configurable: true, writable: true });
  return before;
}

function restoreGlobal(key: string, before: PropertyDescriptor | undefined): void {
  if (before) Object.defineProperty(globalThis, key, before);
  else Reflect.deleteProperty(globalThis, key);
}

/** No styles, and in place of the browser its messages, in a window that is not private. */
const wordsOnly: Plugin = {
  name: 'undivided:words-only',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : undefined),
  load(id) {
    if (id === '\0no-style') return '';
    if (!id.endsWith('/src/platform/browser.ts')) return undefined;
    return `
      const messages = ${readFileSync(messagesFile, 'utf8')};
      const filled = (text, values) => text.replace(/\\$(\\d)/g, (_, n) => values[n - 1] ?? '');
      export const browser = {
        extension: { inIncognitoContext: false },
        i18n: { getMessage: (key, values = []) => filled(messages[key]?.message ?? '', values) },
      };`;
  },
};
