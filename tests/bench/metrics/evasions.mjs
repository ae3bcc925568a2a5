import { followPaints } from '../support/paints.mjs';
import { withBrowser } from '../support/session.mjs';
import { sleep } from '../support/stats.mjs';
import { waysIn } from '../support/ways-in.mjs';

const states = ['awake', 'asleep'];
const WATCH_MS = 2000;
/** One that is turned away stays under watch for this long. */
const AFTER_MS = 500;
const READY_MS = 1500;

const slug = (words) => words.replaceAll(/[^a-z]+/gi, '-').toLowerCase();

/**
 * Every way in, with the worker awake and stopped, each on a site of its own: how many requests
 * reached the server, and how often the site's scripts ran or it was painted. Each try is one word,
 * `requests/scripts/paints`. Without an extension it shows that the way leads there at all.
 * @type {import('../metrics.mjs').Metric}
 */
export const evasions = {
  name: 'evasions',
  mostRounds: 1,
  async run(trial) {
    const tries = states.flatMap((state) =>
      waysIn.map((way) => ({
        way,
        state,
        host: `${slug(way.name)}-${state}-${trial.adapter.name}.example`,
      })),
    );
    const secure = tries.filter(({ way }) => way.ownWorker).map(({ host }) => `http://${host}`);
    const flags = [`--unsafely-treat-insecure-origin-as-secure=${secure.join(',')}`];
    return withBrowser(trial, { configure: false, flags }, async (browser) => {
      const prepared = [];
      for (const one of tries)
        prepared.push({ ...one, ...(await beforehand(trial, browser, one)) });
      const hosts = tries.filter(({ way }) => !way.ofPath).map(({ host }) => host);
      const paths = tries.filter(({ way }) => way.ofPath).map(({ host }) => `${host}/feed`);
      await trial.adapter.configure?.(browser, { hosts, paths });
      await sleep(READY_MS);
      const words = {};
      const total = { tries: 0, failed: 0, requests: 0, scripts: 0, paints: 0, worker_checks: 0 };
      for (const one of prepared) {
        const { requests, ran, painted, checks, trouble } = await tried(trial, browser, one);
        words[`${one.way.name}, ${one.state}`] = trouble ?? `${requests}/${ran}/${painted}`;
        total.tries += 1;
        total.failed += trouble === undefined ? 0 : 1;
        total.requests += requests;
        total.scripts += ran;
        total.paints += painted;
        total.worker_checks += checks;
      }
      return { ...total, ...words };
    });
  },
};

const pathOf = ({ ofPath }) => (ofPath ? '/feed' : '/');
const troubleOf = (task) =>
  task().then(
    () => undefined,
    ({ message }) => message,
  );

/** What happens before the window, if anything; it leaves a tab behind. */
async function beforehand({ server }, browser, { way, host }) {
  server.sites.watch(host, pathOf(way));
  if (!way.before) return {};
  const tab = await browser.openTab();
  return { tab, trouble: await troubleOf(() => way.before({ browser, tab, host })) };
}

async function tried({ server }, browser, { way, state, host, ...earlier }) {
  const tab = earlier.tab ?? (await browser.openTab());
  if (state === 'awake') await browser.startWorker();
  else await browser.stopWorker();
  await tab.send('Page.bringToFront');
  await sleep(100);
  const old = new Set(browser.targets.keys());
  const isSetAside = (url) => {
    const { hostname, pathname } = URL.canParse(url) ? new URL(url) : {};
    const isOfSite = hostname?.replace(/\.$/, '').endsWith(host);
    return Boolean(isOfSite && decodeURIComponent(pathname).toLowerCase().startsWith(pathOf(way)));
  };
  const paints = followPaints(browser, tab, isSetAside);
  server.sites.watch(host, pathOf(way));
  const trouble = earlier.trouble ?? (await troubleOf(async () => way.go({ browser, tab, host })));

  const own = () =>
    [...browser.targets.values()].filter(
      ({ targetId, type }) => type === 'page' && (targetId === tab.targetId || !old.has(targetId)),
    );
  await arrived(own, () => server.sites.seen(host).painted > 0);
  // Whoever opens a tab behind looks at it some day.
  const behind = own().find(({ targetId }) => !old.has(targetId));
  if (behind)
    await browser.devtools
      .send('Target.activateTarget', { targetId: behind.targetId })
      .catch(() => undefined);
  await sleep(AFTER_MS);
  const seenByTabs = await paints.stop();
  const seen = server.sites.seen(host);
  for (const { targetId } of own()) await browser.closeTab(targetId);
  return { ...seen, painted: Math.max(seen.painted, seenByTabs), trouble };
}

/** Waits until one of the tabs is turned away, the site is seen, or long enough. */
async function arrived(tabs, isSeen) {
  const begun = performance.now();
  while (performance.now() - begun < WATCH_MS) {
    if (isSeen() || tabs().some(({ url }) => url.startsWith('chrome-'))) return;
    await sleep(20);
  }
}
