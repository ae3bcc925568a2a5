import { describe, expect, test } from 'vitest';
import { importsOf, sourcesIn, type Import } from './sources.ts';

/** One thing a folder may import: a path as it begins, perhaps for its types alone. */
interface Allowed {
  readonly to: RegExp;
  readonly typesOnly?: true;
}
const may = (to: RegExp): Allowed => ({ to });
const mayUseTypesOf = (to: RegExp): Allowed => ({ to, typesOnly: true });

const preact = may(/^preact(\/hooks)?$/);
const domain = may(/^src\/domain\//);
const domainTypes = mayUseTypesOf(/^src\/domain\//);
const theBrowser = may(/^src\/platform\/browser\.ts$/);
const thePrivate = may(/^src\/platform\/private\.ts$/);
const commands = may(/^src\/messaging\/commands\.ts$/);

/** The import table of `src/README.md`: folder → what it may import besides itself. */
const table: Readonly<Record<string, readonly Allowed[]>> = {
  domain: [mayUseTypesOf(/^src\/deck\//), may(/^punycode\/?$/)],
  deck: [],
  platform: [domain],
  storage: [domain, theBrowser],
  messaging: [domainTypes, theBrowser, thePrivate],
  background: [
    domain,
    may(/^src\/deck\//),
    may(/^src\/platform\//),
    may(/^src\/storage\/items\.ts$/),
    mayUseTypesOf(/^src\/storage\//),
    may(/^src\/messaging\/serve\.ts$/),
    commands,
  ],
  cover: [domainTypes, mayUseTypesOf(/^src\/messaging\//)],
  guard: [may(/^src\/domain\/sites\/host-view\.ts$/), mayUseTypesOf(/^src\/messaging\//)],
  ui: [domain, mayUseTypesOf(/^src\/deck\//), may(/^src\/storage\/views\.ts$/), preact],
  pages: [
    domain,
    may(/^src\/deck\//),
    may(/^src\/platform\/(permissions|page|i18n|private)\.ts$/),
    may(/^src\/storage\/views\.ts$/),
    mayUseTypesOf(/^src\/storage\//),
    may(/^src\/messaging\/send\.ts$/),
    commands,
    may(/^src\/ui\//),
    preact,
  ],
};

/** What single files may do beyond the table, each for a reason. */
const exceptions: Readonly<Record<string, readonly Allowed[]>> = {
  // The one door to the browser.
  'src/platform/browser.ts': [may(/^webextension-polyfill$/)],
  // It puts the cover into pages, so it knows its file, and speaks its language.
  'src/platform/covers.ts': [
    may(/^src\/cover\/\w+\.ts\?script&iife$/),
    mayUseTypesOf(/^src\/messaging\/commands\.ts$/),
  ],
  // It has the browser put the guards into pages.
  'src/platform/page-scripts.ts': [may(/^src\/guard\/\w+\.ts\?script&iife$/)],
  // The build splits the deck in two.
  'src/deck/facts.ts': [may(/^virtual:deck\/facts$/)],
  'src/deck/words.ts': [may(/^virtual:deck\/words-en$/)],
  'src/deck/help.ts': [may(/^virtual:deck\/help$/)],
  // A calendar file is written by a package, in a chunk of its own.
  'src/pages/wiring/calendar-file.ts': [may(/^ts-ics$/)],
  // The keys of the messages are a type; the messages themselves come from the browser.
  'src/platform/i18n.ts': [mayUseTypesOf(/^public\/_locales\/en\/messages\.json$/)],
};
/** Pages show the time, and only a clock has it. */
const everyPage: readonly Allowed[] = [may(/^src\/platform\/clock\.ts$/)];

const folderOf = (path: string) => path.split('/')[1] ?? '';
const sources = sourcesIn(['src'], '.ts', '.tsx');
const imports = sources.flatMap(importsOf);

function isAllowed({ from, to, typesOnly }: Import): boolean {
  const folder = folderOf(from);
  if (to.startsWith(`src/${folder}/`)) return true;
  const allowed = [
    ...(table[folder] ?? []),
    ...(exceptions[from] ?? []),
    ...(folder === 'pages' ? everyPage : []),
  ];
  return allowed.some((one) => one.to.test(to) && (typesOnly || !one.typesOnly));
}
const inWords = ({ from, to, typesOnly }: Import) =>
  `${from} → ${to}${typesOnly ? ' (types)' : ''}`;

test('there is something to look at', () => {
  expect(imports.length).toBeGreaterThan(300);
  expect(new Set(sources.map(({ path }) => folderOf(path)))).toEqual(new Set(Object.keys(table)));
});

describe.each(Object.keys(table))('%s', (folder) => {
  test('imports only what the table lets it', () => {
    const forbidden = imports
      .filter(({ from }) => folderOf(from) === folder)
      .filter((one) => !isAllowed(one));
    expect(forbidden.map(inWords)).toEqual([]);
  });
});

const pageOf = (path: string) => /^src\/pages\/([^/]+)\//.exec(path)?.[1];

test('a page knows itself and what pages share, no other page', () => {
  const shared = new Set(['wiring', 'activities']);
  const crossing = imports.filter(({ from, to }) => {
    const [own, other] = [pageOf(from), pageOf(to)];
    if (own === undefined || other === undefined || own === other) return false;
    return !shared.has(other) || (own === 'wiring' && other !== 'wiring');
  });
  expect(crossing.map(inWords)).toEqual([]);
});

test('nothing imports the worker or a page, and only one file the cover', () => {
  const inward = imports.filter(
    ({ from, to }) => /^src\/(background|cover)\//.test(to) && folderOf(from) !== folderOf(to),
  );
  expect(inward.map(({ from }) => from)).toEqual(['src/platform/covers.ts']);
});

test('the polyfill is imported in exactly one file', () => {
  const users = imports.filter(({ to }) => to === 'webextension-polyfill').map(({ from }) => from);
  expect([...new Set(users)]).toEqual(['src/platform/browser.ts']);
});

test('nothing goes through a barrel, and own files are named with their ending', () => {
  const vague = imports.filter(
    ({ to }) => to.startsWith('src/') && !/\.(tsx?|css|json|svg)(\?script&iife)?$/.test(to),
  );
  expect(vague.map(inWords)).toEqual([]);
  const barrels = sources.filter(({ text }) => /^export \* from/m.test(text));
  expect(barrels.map(({ path }) => path)).toEqual([]);
});
