import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { agreementWith, bring } from './bringing.ts';
import { endEarly } from './hands.ts';
import { noRules } from './looking.ts';
import { launch, type Session } from './session.ts';
import { startSite, type Site } from './site.ts';
import type { Tab } from './tab.ts';

declare const browser: Browser;

interface Evenings {
  readonly session: Session;
  readonly data: Tab;
  /** A page of the set-aside site in a tab that is closed after the test. */
  news(path: string): Promise<Tab>;
}

/**
 * A browser for all tests of a file, each with an evening of its own: what a test leaves running is
 * ended. `news.test` and `video.test` are set aside, and have what `serve` gives them.
 */
export function evenings(serve: (site: Site) => void): Evenings {
  let site: Site;
  let session: Session;
  let data: Tab;
  let page: Tab | undefined;

  beforeAll(async () => {
    site = await startSite();
    serve(site);
    session = await launch({ site });
    data = await bring(session, agreementWith({ sites: ['news.test', 'video.test'] }));
  });

  afterEach(async () => {
    await page?.close().catch(() => undefined);
    page = undefined;
    const rules = await data.evaluate(() => browser.declarativeNetRequest.getDynamicRules());
    if (rules.length === 0) return;
    await endEarly(session);
    await noRules(data);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  return {
    get session() {
      return session;
    },
    get data() {
      return data;
    },
    news: async (path) => (page = await session.visit(`http://news.test${path}`)),
  };
}
