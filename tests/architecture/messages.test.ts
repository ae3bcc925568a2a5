import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, sourcesIn, withoutComments } from './sources.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const folder = join(ROOT, 'public/_locales');
const locales = readdirSync(folder).filter((name) => !name.startsWith('.'));
const messagesOf = (locale: string) =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Messages;
const en = messagesOf('en');
const keys = Object.keys(en);

const code = sourcesIn(['src'], '.ts', '.tsx').map(({ path, text }) => ({
  path,
  text: withoutComments(text),
}));
const markup = sourcesIn(['src'], '.html').concat({
  path: 'manifest.json',
  text: readFileSync(join(ROOT, 'manifest.json'), 'utf8'),
});

const PLURAL = /_(zero|one|two|few|many|other)$/;
const isCounted = (base: string) => `${base}_other` in en;

test('no key stands twice: the second would silently win', () => {
  const twice = locales.flatMap((locale) => {
    const text = readFileSync(join(folder, locale, 'messages.json'), 'utf8');
    const names = [...text.matchAll(/^ {2}"(\w+)": \{/gm)].map(([, name = '']) => name);
    return names.filter((name, index) => names.indexOf(name) !== index);
  });
  expect(twice).toEqual([]);
});

test('every key that is asked for is there', () => {
  const asked = code.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(t|tn|words|say)\(\s*'([^']*)'/g)].map(([, by, key = '']) => ({
      path,
      key: by === 'tn' ? `${key}_other` : key,
    })),
  );
  expect(asked.length).toBeGreaterThan(60);
  expect(asked.filter(({ key }) => !(key in en))).toEqual([]);
});

test('the manifest and the pages name only keys that are there', () => {
  const named = markup.flatMap(({ text }) => [...text.matchAll(/__MSG_(\w+)__/g)]);
  expect(named.map(([, key = '']) => key).filter((key) => !(key in en))).toEqual([]);
});

test('every key is used: by its name, or as one of a family that is put together', () => {
  const literals = new Set(
    code.flatMap(({ text }) =>
      [...text.matchAll(/['"`]([A-Za-z]\w*)['"`]/g)].map(([, one]) => one),
    ),
  );
  const inMarkup = new Set(
    markup.flatMap(({ text }) => [...text.matchAll(/__MSG_(\w+)__/g)].map(([, one]) => one)),
  );
  // `problem_${code}`: the beginning or the end of a key that stands in a template.
  const families = code
    .flatMap(({ text }) =>
      Array.from(text.matchAll(/`(\w*)\$\{[^`{}]*\}(\w*)`/g), ([, before = '', after = '']) => ({
        before,
        after,
      })),
    )
    .filter(({ before, after }) => before.length + after.length >= 4);
  const isUsed = (key: string) =>
    literals.has(key) ||
    inMarkup.has(key) ||
    families.some(
      ({ before, after }) =>
        key.startsWith(before) && key.endsWith(after) && key.length > before.length + after.length,
    );
  const unused = keys.filter((key) => {
    const base = key.replace(PLURAL, '');
    return !isUsed(key) && !(isCounted(base) && isUsed(base));
  });
  expect(unused).toEqual([]);
});

test('what is counted has a form for one and for others', () => {
  const bases = keys.filter((key) => key.endsWith('_other')).map((key) => key.replace(PLURAL, ''));
  expect(bases.filter((base) => !(`${base}_one` in en))).toEqual([]);
});

const places = (message: string) =>
  [...new Set([...message.replaceAll('$$', '').matchAll(/\$(\d)/g)].map(([, one]) => one))].sort();

const base = (key: string) =>
  PLURAL.test(key) && isCounted(key.replace(PLURAL, '')) ? key.replace(PLURAL, '_other') : key;

describe.each(locales)('%s', (locale) => {
  const messages = messagesOf(locale);

  test('94: says everything English says, and nothing else', () => {
    const spoken = new Set(Object.keys(messages).map(base));
    expect([...spoken].sort()).toEqual([...new Set(keys.map(base))].sort());
  });

  test('leaves nothing blank and fills the same places', () => {
    const wrong = Object.entries(messages).filter(
      ([key, { message }]) =>
        message.trim() === '' ||
        (PLURAL.test(key)
          ? false
          : places(message).join() !== places(en[key]?.message ?? '').join()),
    );
    expect(wrong).toEqual([]);
  });

  test('holds no markup', () => {
    const marked = Object.entries(messages).filter(([, { message }]) =>
      /<[a-z/]|&\w+;/i.test(message),
    );
    expect(marked).toEqual([]);
  });
});
