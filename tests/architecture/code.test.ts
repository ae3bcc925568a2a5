import { describe, expect, test } from 'vitest';
import { bareCode, sourcesIn, type Source } from './sources.ts';

const src = sourcesIn(['src'], '.ts', '.tsx');
const everything = sourcesIn(['src', 'tests', 'scripts'], '.ts', '.tsx', '.mjs', '.css');
const outside = everything.filter(({ path }) => !path.startsWith('tests/architecture/'));

/** Each hit as `file: what`, so that a failing test names the line to change. */
function hits(sources: readonly Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    [...bareCode(text).matchAll(new RegExp(pattern, 'gm'))].map(
      ([hit]) => `${path}: ${hit.trim()}`,
    ),
  );
}
const within = (folder: string) => src.filter(({ path }) => path.startsWith(`src/${folder}/`));

describe('the domain', () => {
  test.each([
    ['clock', /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bDate\(|\bTemporal\.Now\b|\bperformance\b/],
    ['dice', /\bMath\.random\b|\bcrypto\b/],
    ['page', /\bdocument\b|\bnavigator\b|\bglobalThis\b|\bself\.|\blocation\./],
    [
      'window of a browser',
      /\bwindow\.(document|location|navigator|add|remove|open\(|close\(|set|request|innerW|innerH|local|match)/,
    ],
    ['timers', /\b(set|clear)(Timeout|Interval)\b|\bqueueMicrotask\b|\brequestAnimationFrame\b/],
    ['browser', /\bbrowser\b|\bchrome\b/],
  ])('has no %s', (_, pattern) => {
    expect(hits(within('domain'), pattern)).toEqual([]);
  });
});

test('the worker keeps nothing in a module between two wake-ups', () => {
  expect(hits(within('background'), /^(export )?(let|var)\b/)).toEqual([]);
});

test('only the clock reads the clock, and only what lives in foreign pages does without it', () => {
  const free = /^src\/(cover\/|guard\/|platform\/clock\.ts)/;
  const others = src.filter(({ path }) => !free.test(path));
  expect(hits(others, /\bTemporal\.Now\b|\bDate\.now\b|\bnew Date\(\)/)).toEqual([]);
});

describe('nowhere in src is there', () => {
  test.each([
    ['a default export', /\bexport default\b|\bas default\b/],
    ['an enum', /\b(const )?enum\s+\w+\s*\{/],
    ['a class that is no error', /\bclass\s+[A-Z]\w*(?!\w|\s+extends\s+\w*Error\b)/],
    [
      'a way to the network',
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bRTCPeerConnection\b/,
    ],
    ['code from text', /\beval\s*\(|\bnew Function\b|\bimportScripts\b/],
    [
      'markup from text',
      /\b(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b|\bsrcdoc\b/,
    ],
    ['a ticker or a keep-alive', /\bsetInterval\b|\bchrome\.offscreen\b|\boffscreen\b/],
    ['an escape from types', /\bas any\b|:\s*any\b|<any>/],
  ])('%s', (_, pattern) => {
    expect(hits(src, pattern)).toEqual([]);
  });

  test('78: storage that is cleared with browsing data, but for a time and for a copy', () => {
    const known: readonly [string, RegExp][] = [
      // When a tab was last left by itself.
      ['src/platform/page.ts', /\bsessionStorage\b/g],
      // What Firefox's background listens for, which it must know before storage can answer.
      ['src/platform/revisits.ts', /\blocalStorage\b/g],
    ];
    const others = src.map(({ path, text }) => {
      const [, pattern] = known.find(([file]) => file === path) ?? [];
      return { path, text: pattern ? text.replaceAll(pattern, '') : text };
    });
    expect(hits(others, /\b(local|session)Storage\b|\bindexedDB\b/)).toEqual([]);
  });

  test('a switched-off check, unless it says why', () => {
    const off = /@ts-(ignore|expect-error|nocheck)|(ox|es)lint-disable(?!-next-line [\w/-]+ -- \w)/;
    expect(src.filter(({ text }) => off.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

/** A list of facts may run on a little longer than what does the work. */
const mostLines = (path: string) => (path.startsWith('tests/') ? 300 : 250);

test('no file is longer than 250 lines, and no test than 300', () => {
  const long = everything
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ path, lines }) => lines > mostLines(path));
  expect(long).toEqual([]);
});

test('no file or folder is named for nothing in particular', () => {
  const vague = /(^|\/)(helpers?|utils?|managers?|services?|commons?|misc|lib|types)(\.|\/)/i;
  expect(everything.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
});

test('what is temporary carries a date, and the date has not passed', () => {
  const today = new Date().toISOString().slice(0, 10);
  const late = outside.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:TODO|FIXME|XXX|HACK)\b(?: \[(\d{4}-\d\d-\d\d)\])?/g)]
      .filter(([, date]) => date === undefined || date < today)
      .map(([hit]) => `${path}: ${hit}`),
  );
  expect(late).toEqual([]);
});

describe('words a person reads come from the messages', () => {
  const views = sourcesIn(['src/pages', 'src/ui'], '.tsx');

  test('no text stands between tags', () => {
    const between = /(?<![=\s(,])>\s*([^<>{}();=]*\p{L}{2}[^<>{}();=]*)\s*<\/?[\w>]/gu;
    const found = views.flatMap(({ path, text }) =>
      [...bareCode(text).matchAll(between)]
        .map(([, words = '']) => words.trim())
        .filter((words) => !words.startsWith(','))
        .map((words) => `${path}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  test('no text stands in an attribute', () => {
    const spoken =
      /\b(title|alt|placeholder|label|aria-[a-z]+label|aria-label)="([^"]*\p{L}{2}[^"]*)"/gu;
    const found = views.flatMap(({ path, text }) =>
      [...text.matchAll(spoken)].map(([hit]) => `${path}: ${hit}`),
    );
    expect(found).toEqual([]);
  });
});
