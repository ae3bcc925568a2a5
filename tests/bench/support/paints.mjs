import { Tab } from './tab.mjs';

/** In the page: whether the feed is what one sees. */
const SEEN = `document.visibilityState === 'visible' &&
  document.getElementById('feed')?.contains(document.elementFromPoint(innerWidth / 2, innerHeight / 2))`;

/**
 * Follows the paints of a tab and of every tab that opens meanwhile.
 * @param {import('./browser.mjs').Browser} browser
 * @param {Tab} tab
 * @param {(url: string) => boolean} isSetAside
 * @returns {{ stop: () => Promise<number> }} how many set-aside documents were seen: painted and
 *   then replaced, or painted and still uncovered
 */
export function followPaints(browser, tab, isSetAside) {
  const followed = [{ tab, record: tab.record() }];
  const known = new Set(browser.targets.keys());
  const off = browser.devtools.on('Target.targetCreated', async ({ targetInfo }) => {
    const { targetId, type, subtype } = targetInfo;
    if (type !== 'page' || subtype || known.has(targetId)) return;
    known.add(targetId);
    try {
      const opened = new Tab(browser, targetId, await browser.attach(targetId));
      followed.push({ tab: opened, record: opened.record() });
      await opened.send('Page.enable');
      await opened.send('Page.setLifecycleEventsEnabled', { enabled: true });
    } catch {
      // It has gone already.
    }
  });

  async function seenIn({ tab, record }) {
    record.stop();
    const last = record.documents.findLast(({ url }) => url);
    const flashes = record.documents.filter(
      (one) => one !== last && one.contentPaint && !one.error && isSetAside(one.url ?? ''),
    );
    const isOpen = tab.isOpen() && isSetAside(browser.targets.get(tab.targetId)?.url ?? '');
    const isSeen = isOpen && (await tab.evaluate(SEEN).catch(() => false));
    return flashes.length + (isSeen ? 1 : 0);
  }

  return {
    async stop() {
      off();
      const counts = await Promise.all(followed.map(seenIn));
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
}
