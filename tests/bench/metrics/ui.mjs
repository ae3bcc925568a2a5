import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { now } from '../support/cdp.mjs';
import { withBrowser } from '../support/session.mjs';
import { sleep } from '../support/stats.mjs';

const OPENINGS = 6;
/** Some pages paint no content: they count as they are this long after they have loaded. */
const UNPAINTED_MS = 1500;
const GIVE_UP_MS = 5000;
const BARE = 'bare.html';
const bareText =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><p>A line of text.</p></html>';

/**
 * From asking for one of the extension's own pages until it paints content, beside a bare page that
 * is put into a copy of the same extension. First with the worker asleep, as a person finds it, then
 * once more right away.
 * @type {import('../metrics.mjs').Metric}
 */
export const ui = {
  name: 'ui',
  async run(trial) {
    const { dir, popupUrl, optionsUrl } = trial.adapter;
    if (dir === undefined || !popupUrl || !optionsUrl) return { na: 'no pages of its own' };
    const copy = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      cpSync(dir, copy, { recursive: true });
      writeFileSync(join(copy, BARE), bareText);
      const adapter = { ...trial.adapter, dir: copy };
      const pages = { bare: BARE, popup: popupUrl, options: optionsUrl };
      return await withBrowser({ ...trial, adapter }, {}, (browser) => openings(browser, pages));
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  },
};

async function openings(browser, pages) {
  const result = {};
  for (let i = 0; i <= OPENINGS; i += 1) {
    for (const [name, path] of Object.entries(pages)) {
      await browser.stopWorker();
      await sleep(300);
      for (const state of ['asleep', 'again']) {
        const { paint, load } = await opening(browser, path);
        if (i === 0) continue; // only warms up
        (result[`${name}_paint_ms_${state}`] ??= []).push(paint);
        (result[`${name}_load_ms_${state}`] ??= []).push(load);
      }
    }
  }
  return result;
}

const isDone = ({ load, contentPaint }) => load && (contentPaint || now() - load > UNPAINTED_MS);

async function opening(browser, path) {
  const tab = await browser.openTab();
  await sleep(100);
  const record = tab.record();
  const begun = now();
  tab.go(browser.url(path));
  const page = () => record.documents.find(({ url }) => url?.startsWith(browser.url(''))) ?? {};
  while (!isDone(page()) && now() - begun < GIVE_UP_MS) await sleep(10);
  record.stop();
  await browser.closeTab(tab.targetId);
  const { load = NaN, paint = NaN, contentPaint = paint } = page();
  return { load: load - begun, paint: contentPaint - begun };
}
