import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { main, root } from './main.mjs';

const whole = join(root, 'node_modules', '@fontsource', 'newsreader', 'files');
const pages = join(root, 'src', 'ui', 'fonts');
const cover = join(root, 'src', 'cover', 'serif.ts');
const locales = join(root, 'public', '_locales');

/** What of each file may stay: all that its `unicode-range` in `fonts.css` can ask for. */
const LAST = 0x2122;
const LATIN = lettersBetween(0x20, LAST);
const LATIN_EXT = LATIN + lettersBetween(0x2c60, 0x2c7f) + lettersBetween(0xa720, 0xa7ff);

/** What browsers apply by themselves, and the figures that `font-variant-numeric` asks for. */
const FEATURES = 'calt ccmp clig kern liga locl mark mkmk rlig lnum tnum'.split(' ');

/** @param {number} first @param {number} last */
function lettersBetween(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}

/** The letters of all that a cover says in the serif, in every language. */
export function coverLetters() {
  const words = readdirSync(locales).flatMap((locale) => {
    const messages = JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8'));
    return ['coverHeading', 'extensionName', 'lengthHours'].map((key) =>
      messages[key].message.replaceAll(/\$\d/g, ''),
    );
  });
  return [...new Set(`0123456789:${words.join('')}`)].sort().join('');
}

/**
 * @param {string} file
 * @param {string} letters
 */
const subsetOf = (file, letters) =>
  subsetFont(readFileSync(join(whole, file)), letters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
  });

/**
 * Cuts Newsreader to what is used of it: into files for our own pages, and into a script for covers,
 * which stand in pages that may forbid every other font. Both are committed; run it after a change
 * of the words on the cover.
 */
export async function cutFonts() {
  for (const [file, letters] of [
    ['newsreader-latin-400-normal.woff2', LATIN],
    ['newsreader-latin-400-italic.woff2', LATIN],
    ['newsreader-latin-ext-400-normal.woff2', LATIN_EXT],
  ]) {
    writeFileSync(join(pages, file), await subsetOf(file, letters));
  }
  const letters = coverLetters();
  const font = await subsetOf('newsreader-latin-400-normal.woff2', letters);
  const script = [
    '/**',
    ' * Newsreader (SIL Open Font License 1.1) as a woff2 file in base64, written by `scripts/fonts.mjs`.',
    ` * Its letters: ${letters.trim()}`,
    ' */',
    `export const serif =\n  '${font.toString('base64')}';\n`,
  ];
  writeFileSync(cover, script.join('\n'));
  console.log(`Three fonts in src/ui/fonts, and one of ${font.length} bytes in src/cover/serif.ts`);
}

await main(import.meta.url, cutFonts);
