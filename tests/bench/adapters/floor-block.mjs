import { fileURLToPath } from 'node:url';

/**
 * The physical limit: one rule, no worker, no script. Blocks with the browser's error page.
 * @type {import('../adapters.mjs').Adapter}
 */
export const floorBlock = {
  name: 'floor-block',
  dir: fileURLToPath(new URL('../floors/block', import.meta.url)),
  blocks: true,
  configure: (browser, { hosts }) => browser.runInExtension(block, hosts),
};

/** In the extension. */
function block(requestDomains) {
  const condition = { requestDomains, resourceTypes: ['main_frame'] };
  const rule = { id: 1, action: { type: 'block' }, condition };
  return chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [1], addRules: [rule] });
}
