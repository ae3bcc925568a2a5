import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { requireBrowser } from './browsers.mjs';
import { main, root } from './main.mjs';

const drawings = join(root, 'docs', 'icons');
const icons = join(root, 'public', 'icons');

/**
 * One drawing as a PNG of exactly its own size, transparent where nothing is drawn.
 * @param {import('playwright-core').Page} page
 * @param {string} file such as `icon-idle-16.svg`
 */
async function render(page, file) {
  const size = Number(/-(\d+)\.svg$/.exec(file)?.[1]);
  const drawing = readFileSync(join(drawings, file), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  const path = join(icons, `${basename(file, '.svg')}.png`);
  await page.screenshot({ path, omitBackground: true });
}

/** Draws the toolbar icons of `docs/icons` into `public/icons`. The PNGs are committed; run it after a change. */
export async function drawIcons() {
  const files = readdirSync(drawings).filter((file) => /^icon-\w+-\d+\.svg$/.test(file));
  mkdirSync(icons, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await requireBrowser('chromium'),
    args: ['--force-device-scale-factor=1', '--force-color-profile=srgb'],
  });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    for (const file of files) await render(page, file);
  } finally {
    await browser.close();
  }
  console.log(`${files.length} icons in public/icons`);
}

await main(import.meta.url, drawIcons);
