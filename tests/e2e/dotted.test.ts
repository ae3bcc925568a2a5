import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreementWith, bring } from './support/bringing.ts';
import { begin } from './support/hands.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';

let site: Site;
let session: Session;

beforeAll(async () => {
  site = await startSite();
  session = await launch({ site });
  await bring(session, agreementWith({ sites: ['news.test'] }));
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

it('41: a dot after the name of a site that is allowed by name opens nothing', async () => {
  await begin(session);
  site.clear();
  const tab = await session.visit('http://news.test./');
  await tab.waitForUrl(/blocked\/index\.html/);
  const below = await session.visit('http://www.news.test./front');
  await below.waitForUrl(/blocked\/index\.html/);
  expect(site.requests.filter(({ host }) => host.includes('news.test'))).toEqual([]);
});
