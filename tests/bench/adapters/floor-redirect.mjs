import { fileURLToPath } from 'node:url';

/**
 * The limit for a blocker that shows a page of its own and keeps a schedule: one rule, one alarm.
 * @type {import('../adapters.mjs').Adapter}
 */
export const floorRedirect = {
  name: 'floor-redirect',
  dir: fileURLToPath(new URL('../floors/redirect', import.meta.url)),
  blocks: true,
  schedules: true,
  popupUrl: 'popup.html',
  optionsUrl: 'popup.html',
  configure: (browser, { hosts, start }) =>
    browser.runInExtension((agreed) => chrome.runtime.sendMessage(agreed), {
      hosts,
      start: start?.getTime() ?? 0,
    }),
};
