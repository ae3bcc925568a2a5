import { describe, expect, test } from 'vitest';
import { siteOf, type Coverage } from '../../../src/domain/sites/coverage.ts';

const coverage: Coverage = {
  everything: false,
  sites: ['news.example', 'forum.example/hot', 'live.news.example'],
  keptOpen: [],
  excepted: [],
  embedded: false,
};

describe('the site that an exception opens', () => {
  test.each([
    ['news.example', 'news.example'],
    ['www.news.example', 'news.example'],
    ['live.news.example', 'news.example'],
    ['m.forum.example', 'forum.example'],
    ['www.other.example', 'other.example'],
    ['www.example', 'www.example'],
    ['a.www.other.example', 'a.www.other.example'],
  ])('for %s it is %s', (host, site) => {
    expect(siteOf(coverage, host)).toBe(site);
  });
});
