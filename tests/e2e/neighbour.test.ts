import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreementWith, bring } from './support/bringing.ts';
import { begin, endEarly } from './support/hands.ts';
import { writeNeighbour } from './support/neighbour.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';

const isChromium = browserName() === 'chromium';

let folder: string;
let site: Site;
let session: Session;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undivided-neighbour-'));
  await writeNeighbour(folder, browserName(), {
    'blocked.test': 'blocked',
    'elsewhere.test': 'http://other.test/instead',
    'door.test': 'http://news.test/from-the-neighbour',
  });
  site = await startSite();
  session = await launch({ site, neighbour: folder });
  await bring(session, agreementWith({ sites: ['news.test', 'blocked.test', 'elsewhere.test'] }));
});

afterAll(async () => {
  await session?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('beside another extension', () => {
  it('61: which sends to a set-aside site, that is set aside', async () => {
    const before = await session.visit('http://door.test/');
    expect(await before.url()).toBe('http://news.test/from-the-neighbour');
    await before.close();
    await begin(session);
    site.clear();
    const tab = await session.visit('http://door.test/');
    await tab.waitForUrl(/blocked\/index\.html#http:\/\/news\.test\/from-the-neighbour$/);
    expect(site.requestsTo('news.test')).toEqual([]);
    await tab.close();
  });

  // Which of the two is asked first is the browser's choice. Firefox breaks off a visit that the other
  // one blocks, and shows nothing at all.
  it.each(isChromium ? ['blocked.test', 'elsewhere.test'] : ['elsewhere.test'])(
    '61: which meddles with the set-aside %s, it is not reached, and nothing goes round',
    async (host) => {
      site.clear();
      const tab = await session.visit(`http://${host}/`);
      const place = await tab.evaluate(() => document.documentURI);
      expect(place).toMatch(/blocked\/index\.html|^chrome-error:|other\.test\/instead/);
      expect(site.requestsTo(host)).toEqual([]);
      expect(site.requestsTo('other.test').length).toBeLessThan(3);
      await tab.close();
    },
  );

  it('61: and after the window all is as the other one has it', async () => {
    await endEarly(session);
    const tab = await session.visit('http://door.test/');
    expect(await tab.url()).toBe('http://news.test/from-the-neighbour');
    await tab.close();
  });
});
