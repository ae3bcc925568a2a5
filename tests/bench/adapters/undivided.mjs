const HOUR_MS = 3_600_000;
const everySite = '*://*/*';

/**
 * @param {string} dir the built extension
 * @returns {import('../adapters.mjs').Adapter}
 */
export const undivided = (dir) => ({
  name: 'undivided',
  dir,
  blocks: true,
  schedules: 'minute',
  popupUrl: 'src/pages/popup/index.html',
  optionsUrl: 'src/pages/options/index.html',
  weekUrl: 'src/pages/options/index.html#/schedule',
  breatheUrl: 'src/pages/checkin/index.html#/breathe',
  togetherUrl: 'src/pages/options/index.html#/together',
  remember: (browser, journals) => browser.runInExtension(remember, journals),
  fillWeek: (browser, windows) => browser.runInExtension(fill, windows),
  async prepare(browser) {
    // Lets the request below pass without a prompt.
    await browser.runAt('chrome://extensions/', acceptHost, { id: browser.id, host: everySite });
    if (!(await browser.runInExtension(requestHost, everySite))) {
      throw new Error(`Chromium did not grant ${everySite}`);
    }
  },
  configure: (browser, { hosts, paths = [], start, end }) =>
    browser.runInExtension(agree, {
      sites: [...hosts, ...paths],
      last: hosts.at(-1),
      begin: start?.getTime() ?? Date.now() - HOUR_MS,
      end: end?.getTime() ?? Date.now() + 12 * HOUR_MS,
    }),
});

/** In chrome://extensions. */
const acceptHost = ({ id, host }) => chrome.developerPrivate.addHostPermission(id, host);

/** In the extension, with the right a click would give. */
const requestHost = (host) => chrome.permissions.request({ origins: [host] });

/**
 * In the extension: sends what *Use this agreement* sends, with one window a day, and waits until
 * the rules hold the last site, or an alarm is set if the window is still to come.
 */
async function agree({ sites, last, begin, end }) {
  const GIVE_UP_MS = 15_000;
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const [from, to] = [begin, end].map((ms) => new Date(ms).toTimeString().slice(0, 5));
  const times = { days, everyWeeks: 1, start: from, end: to };
  const window = { id: 'bench', title: 'Bench', ...times, covers: 'list' };
  const input = { names: [], windows: [window], sites, keptOpen: [], embedded: false };

  async function isTaken() {
    if (begin > Date.now()) {
      const alarms = await chrome.alarms.getAll();
      return alarms.some(({ scheduledTime }) => scheduledTime <= begin);
    }
    const rules = await chrome.declarativeNetRequest.getDynamicRules();
    return rules.some(
      ({ action, condition }) =>
        action.type === 'redirect' && condition.requestDomains?.includes(last),
    );
  }

  const begun = performance.now();
  const answer = await chrome.runtime.sendMessage({ command: 'bringAgreement', input });
  if (!answer?.done || answer.value?.ok === false) {
    throw new Error(`Undivided refused the agreement: ${JSON.stringify(answer)}`);
  }
  while (!(await isTaken())) {
    if (performance.now() - begun > GIVE_UP_MS) {
      throw new Error('Undivided did not take the agreement');
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  return performance.now() - begun;
}

/** In the extension: `count` windows of two hours on every day, all around the clock. */
async function fill(count) {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const midnight = Temporal.PlainTime.from('00:00');
  const windows = Array.from({ length: count }, (_, at) => ({
    id: `w${at}`,
    title: `Window ${at}`,
    days,
    everyWeeks: 1,
    start: midnight.add({ minutes: at * 75 }).toString({ smallestUnit: 'minute' }),
    end: midnight.add({ minutes: at * 75 + 120 }).toString({ smallestUnit: 'minute' }),
    covers: 'list',
  }));
  const input = { names: [], windows, sites: [], keptOpen: [], embedded: false };
  const answer = await chrome.runtime.sendMessage({ command: 'bringAgreement', input });
  if (!answer?.done || answer.value?.ok === false) {
    throw new Error(`Undivided refused the windows: ${JSON.stringify(answer)}`);
  }
}

/** In the extension: what years of use have stored, and the choice to be asked how close a week felt. */
async function remember(journals) {
  const choices = { keepAddressesOut: false, withoutMiddle: [], asksPulse: true };
  const values = Object.entries({ ...journals, settings: choices });
  const stored = values.map(([key, data]) => [key, { version: 1, data }]);
  await chrome.storage.local.set(Object.fromEntries(stored));
}
