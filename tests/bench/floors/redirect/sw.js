/**
 * The least that blocks a list of hosts from a time on: one rule, one alarm, no listener on the
 * browsing path. Chromium fires alarms up to a second or two late, so the alarm comes early and a
 * timer does the last seconds.
 */
const EARLY_MS = 3000;
/** Open tabs are looked for with two patterns a host, and a query takes only so many. */
const MOST_HOSTS_IN_TABS = 500;

async function apply({ hosts, start }) {
  const wait = start - Date.now();
  if (wait > EARLY_MS) return chrome.alarms.create('start', { when: start - EARLY_MS });
  if (wait > 0) await new Promise((done) => setTimeout(done, wait));
  const rule = {
    id: 1,
    action: { type: 'redirect', redirect: { extensionPath: '/blocked.html' } },
    condition: { requestDomains: hosts, resourceTypes: ['main_frame'] },
  };
  await chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [1], addRules: [rule] });
  const url = hosts
    .slice(0, MOST_HOSTS_IN_TABS)
    .flatMap((host) => [`*://${host}/*`, `*://*.${host}/*`]);
  const tabs = await chrome.tabs.query({ url });
  await Promise.all(tabs.map(({ id }) => chrome.tabs.update(id, { url: '/blocked.html' })));
}

async function look() {
  const { agreed } = await chrome.storage.local.get('agreed');
  if (agreed) await apply(agreed);
}

// The listeners that a blocker with a schedule needs, so that waking it up is comparable.
chrome.alarms.onAlarm.addListener(look);
chrome.runtime.onStartup.addListener(look);
chrome.runtime.onInstalled.addListener(look);
chrome.permissions.onAdded.addListener(look);
chrome.runtime.onMessage.addListener(({ agreed }, _sender, reply) => {
  if (!agreed) return reply({ done: false });
  chrome.storage.local
    .set({ agreed })
    .then(() => apply(agreed))
    .then(() => reply({ done: true }));
  return true;
});
