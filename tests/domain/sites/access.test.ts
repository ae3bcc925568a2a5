import { describe, expect, test } from 'vitest';
import {
  allSites,
  originOf,
  originsToAsk,
  reachesAll,
  waitingFor,
} from '../../../src/domain/sites/access.ts';

describe('host access', () => {
  test.each([
    ['news.test', '*://*.news.test/*'],
    ['video.test/shorts', '*://*.video.test/*'],
    ['9gag.test', '*://*.9gag.test/*'],
    ['news.test1', '*://*.news.test1/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['[::1]/a', '*://[::1]/*'],
  ])('for %s is asked as %s', (entry, origin) => {
    expect(originOf(entry)).toBe(origin);
  });

  test('is asked by name up to two hundred sites, each once, and then for all', () => {
    const sites = Array.from({ length: 201 }, (_, index) => `s${index}.test`);
    expect(originsToAsk(['a.test', 'a.test/x'], false)).toEqual(['*://*.a.test/*']);
    expect(originsToAsk(sites.slice(1), false)).toHaveLength(200);
    expect(originsToAsk(sites, false)).toEqual([allSites]);
    expect(originsToAsk(['a.test'], true)).toEqual([allSites]);
  });

  test('59: a site no pattern reaches is waiting', () => {
    const granted = ['*://*.news.test/*', '*://localhost/*', 'https://*.half.test/*'];
    const entries = ['news.test', 'm.news.test/a', 'notnews.test', 'localhost', 'half.test'];
    expect(waitingFor(entries, granted)).toEqual(['notnews.test', 'half.test']);
    expect(waitingFor(entries, [])).toEqual(entries);
    for (const all of ['<all_urls>', '*://*/*']) {
      expect(waitingFor(entries, [all])).toEqual([]);
      expect(reachesAll([...granted, all])).toBe(true);
    }
    expect(reachesAll(granted)).toBe(false);
    expect(waitingFor(['news.test'], ['*://*.news.test/*/a'])).toEqual(['news.test']);
  });
});
