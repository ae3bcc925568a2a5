import { fileURLToPath } from 'node:url';

/**
 * The limit for a blocker that shows a page of its own and keeps a schedule: one rule, one alarm.
 * @type {import('../adapters.mjs').Adapter}
 */
export const floorRedirect = {
  name: 'floor-redirect',
  dir: fileURLToPath(new URL('../floors/redirect', import.meta.url)),
  blocks: true,
  schedules: 'second',
  configure: (browser, { hosts, start }) =>
    browser.runInExtension(agree, { hosts, start: start?.getTime() ?? 0 }),
};

/** In the extension. */
async function agree(agreed) {
  const begun = performance.now();
  await chrome.runtime.sendMessage({ agreed });
  return performance.now() - begun;
}
