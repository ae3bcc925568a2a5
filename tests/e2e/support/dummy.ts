import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BrowserName } from './session.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; base-uri 'none'";

const background = `
const api = globalThis.browser ?? globalThis.chrome;
const count = async (name) => {
  const { [name]: sofar = 0 } = await api.storage.local.get(name);
  await api.storage.local.set({ [name]: sofar + 1 });
};
const started = String(Math.random());
api.runtime.onMessage.addListener((_message, _sender, reply) => { reply(started); });
api.runtime.onInstalled.addListener(() => count('installs'));
api.runtime.onStartup.addListener(() => count('startups'));
api.alarms.onAlarm.addListener(() => count('alarms'));
`;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>` +
  `<body><main><h1>${title}</h1>${body}</main></body></html>`;

const options = page(
  'Options',
  `<button>Ask for news</button> <button>Ask to notify</button> <button>Set news aside</button>
  <button>Open a window</button> <button>Wake me</button> <button>Cover the pages</button>
  <label>Name <input id="name"></label> <label>From <input id="from" type="time"></label>
  <label>File <input id="file" type="file"></label>
  <label>Day <select id="day"><option>Monday</option><option>Friday</option></select></label>
  <p id="keys"></p><p id="said"></p><script src="options.js"></script>`,
);

const optionsScript = `
const api = globalThis.browser ?? globalThis.chrome;
const say = (text) => { document.querySelector('#said').textContent = text; };
const acts = {
  'Ask for news': () => api.permissions.request({ origins: ['*://*.news.test/*'] }),
  'Ask to notify': () => api.permissions.request({ permissions: ['notifications'] }),
  'Set news aside': () => api.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [1], addRules: [{
    id: 1, condition: { regexFilter: '^https?://.*', requestDomains: ['news.test'], resourceTypes: ['main_frame', 'sub_frame'] },
    action: { type: 'redirect', redirect: { regexSubstitution: api.runtime.getURL('blocked.html#\\\\0') } } }] }).then(() => 'aside'),
  'Open a window': () => api.windows.create({ url: api.runtime.getURL('blocked.html#window'), type: 'popup', width: 400, height: 500 }).then(() => 'opened'),
  'Wake me': () => api.alarms.create({ when: Date.now() + 1500 }),
  'Cover the pages': async () => {
    for (const { id } of await api.tabs.query({ url: '*://*.news.test/*' })) await api.scripting.executeScript({ target: { tabId: id }, files: ['/cover.js'] });
    return 'covered';
  },
};
document.addEventListener('click', async ({ target }) => {
  const act = acts[target.textContent];
  if (!act) return;
  say('');
  try { say(String(await act())); } catch (error) { say('failed: ' + error.message); }
});
document.querySelector('#file').addEventListener('change', async ({ target }) => say(await target.files[0].text()));
for (const id of ['name', 'from', 'day']) document.getElementById(id).addEventListener('input', ({ target }) => say(id + ' ' + target.value));
const keys = new Set();
const show = () => { document.querySelector('#keys').textContent = [...keys].join(' '); };
addEventListener('keydown', ({ key }) => { keys.add(key); show(); });
addEventListener('keyup', ({ key }) => { keys.delete(key); show(); });
`;

const cover = `{
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<dialog><h2>Covered</h2><button class="lift">Lift</button></dialog>';
  root.querySelector('button').addEventListener('click', ({ isTrusted }) => { if (isTrusted) host.remove(); });
  document.documentElement.append(host);
  root.querySelector('dialog').showModal();
}`;

/** Writes a small extension with a bit of everything the harness must be able to drive. */
export async function writeDummyExtension(folder: string, browser: BrowserName): Promise<void> {
  const manifest = {
    manifest_version: 3,
    name: 'Dummy',
    version: '1.0',
    permissions: ['storage', 'alarms', 'scripting', 'declarativeNetRequestWithHostAccess'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    options_ui: { page: 'options/index.html', open_in_tab: true },
    web_accessible_resources: [{ resources: ['blocked.html'], matches: ['*://*/*'] }],
    content_security_policy: { extension_pages: policy },
    ...(browser === 'chromium'
      ? { background: { service_worker: 'background.js' } }
      : {
          background: { scripts: ['background.js'] },
          browser_specific_settings: { gecko: { id: 'dummy@undivided.test' } },
        }),
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': background,
    'options/index.html': options,
    'options/options.js': optionsScript,
    'blocked.html': page('Set aside', ''),
    'cover.js': cover,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
