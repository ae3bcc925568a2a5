import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../src/domain/agreement/agreement.ts';
import { endEarly, skipNext, tidied } from '../../../src/domain/evening/decisions.ts';
import type { Evening } from '../../../src/domain/evening/evening.ts';
import { hold, loosens } from '../../../src/domain/evening/held.ts';
import { newlyKept } from '../../../src/domain/evening/kept.ts';
import { BEGUN_ID, planFor } from '../../../src/domain/plan.ts';
import { setAsideBy } from '../../../src/domain/sites/coverage.ts';
import { anAgreement, anEvening, aState, aWindow, HOME, local } from '../../support/builders.ts';
import { aMoment, aScheduleWindow, deviceZone } from '../arbitraries.ts';
import '../runs.ts';

const agreement = anAgreement({ sites: ['news.test', 'video.test'], keptOpen: ['maps.test'] });
const planOf = (given: Agreement, clock: string, evening: Evening = anEvening()) =>
  planFor(aState({ agreement: given, evening }), local(clock));

/** Everything until `end`, at 19:00. */
const all = (end: string) =>
  planOf(anAgreement({ windows: [aWindow({ covers: 'everything', end })] }), '2025-06-04 19:00');

/** What an edit leaves behind at 19:00, an hour before the window ends. */
function edited(change: Partial<Agreement>): { next: Agreement; evening: Evening } {
  const before = planOf(agreement, '2025-06-04 19:00');
  const next = { ...agreement, ...change };
  const isLooser = loosens(before, planOf(next, '2025-06-04 19:00'));
  return { next, evening: isLooser ? hold(anEvening(), before) : anEvening() };
}
const isSetAside = (address: string, clock: string, given: ReturnType<typeof edited>) => {
  const { coverage } = planOf(given.next, clock, given.evening);
  return coverage !== undefined && setAsideBy(coverage)(address);
};

describe('an edit that loosens what runs', () => {
  test.each<[string, Partial<Agreement>]>([
    ['the window is taken away', { windows: [] }],
    ['the window ends earlier', { windows: [aWindow({ end: '19:05' })] }],
    ['the window starts later', { windows: [aWindow({ start: '19:30', end: '23:00' })] }],
    ['the window moves to other days', { windows: [aWindow({ days: ['sun'] })] }],
    ['another window takes its place', { windows: [aWindow({ id: 'walk' })] }],
    ['the site is freed', { sites: ['video.test'] }],
    ['the site is always open now', { keptOpen: ['maps.test', 'news.test'] }],
  ])('67: takes effect after it: %s', (_, change) => {
    const given = edited(change);
    expect(planOf(given.next, '2025-06-04 19:00', given.evening).heldUntil).toEqual(
      local('2025-06-04 20:00'),
    );
    expect(isSetAside('https://news.test/', '2025-06-04 19:59', given)).toBe(true);
    const later = tidied(
      given.evening,
      planOf(given.next, '2025-06-05 12:00', given.evening),
      local('2025-06-05 12:00'),
    );
    expect(later.held).toBeUndefined();
    const own = planOf(given.next, '2025-06-04 20:00');
    expect(planOf(given.next, '2025-06-04 20:00', given.evening)).toEqual(own);
  });

  test('everything except a few goes on being everything', () => {
    const all = anAgreement({ windows: [aWindow({ covers: 'everything' })] });
    const before = planOf(all, '2025-06-04 19:00');
    const next = anAgreement({ windows: [aWindow({ covers: 'list', end: '21:00' })] });
    expect(loosens(before, planOf(next, '2025-06-04 19:00'))).toBe(true);
    const evening = hold(anEvening(), before);
    const other = (clock: string) => isSetAside('https://other.test/', clock, { next, evening });
    expect([other('2025-06-04 19:59'), other('2025-06-04 20:00')]).toEqual([true, false]);
    expect(isSetAside('https://news.test/', '2025-06-04 20:59', { next, evening })).toBe(true);
  });

  test('what is held and what still runs are one', () => {
    const { next, evening } = edited({ sites: ['video.test'] });
    const { running, coverage } = planOf(next, '2025-06-04 19:30', evening);
    expect(running.map(({ key }) => key)).toEqual(['dinner@2025-06-04']);
    expect(coverage?.embedded).toBe(false);
  });

  test('frames stay as they were', () => {
    const before = planOf(anAgreement({ embedded: true }), '2025-06-04 19:00');
    const next = anAgreement();
    expect(loosens(before, planOf(next, '2025-06-04 19:00'))).toBe(true);
    const evening = hold(anEvening(), before);
    expect(planOf(next, '2025-06-04 19:00', evening).coverage?.embedded).toBe(true);
    expect(planOf(next, '2025-06-05 19:00', evening).coverage?.embedded).toBe(false);
  });

  test('a window begun by hand keeps its sites as well', () => {
    const begun = {
      start: local('2025-06-04 12:00').toString(),
      end: local('2025-06-04 12:30').toString(),
    };
    const before = planOf(agreement, '2025-06-04 12:10', anEvening({ begun }));
    const evening = hold(anEvening({ begun }), before);
    const next = { ...agreement, sites: [] };
    expect(isSetAside('https://news.test/', '2025-06-04 12:29', { next, evening })).toBe(true);
    expect(planOf(next, '2025-06-04 12:29', evening).heldUntil).toEqual(local('2025-06-04 12:30'));
    const { running } = planOf(next, '2025-06-04 12:29', evening);
    expect(running.map(({ key }) => key)).toEqual([BEGUN_ID]);
    expect(isSetAside('https://news.test/', '2025-06-04 12:30', { next, evening })).toBe(false);
    const another = {
      ...evening,
      begun: { ...begun, start: local('2025-06-04 12:20').toString() },
    };
    expect(planOf(next, '2025-06-04 12:25', another).heldUntil).toBeUndefined();
  });

  test('ending early lets go of what is held too', () => {
    const { next, evening } = edited({ windows: [] });
    const ended = endEarly(evening, planOf(next, '2025-06-04 19:10', evening));
    expect(planOf(next, '2025-06-04 19:11', ended).phase).toBe('idle');
    expect(ended.letGo.map(({ key }) => key)).toEqual(['dinner@2025-06-04']);
  });

  test('skipping it lets go of what is held too', () => {
    const { next, evening } = edited({ windows: [aWindow({ end: '19:05' })] });
    const skipped = skipNext(evening, next, 'dinner', local('2025-06-04 19:01'), HOME);
    expect(planOf(next, '2025-06-04 19:01', skipped).phase).toBe('idle');
  });

  test('one of two windows that run is held, if the other stays as it is', () => {
    const both = anAgreement({ windows: [aWindow(), aWindow({ id: 'walk' })] });
    const before = planOf(both, '2025-06-04 19:00');
    expect(loosens(before, planOf(anAgreement(), '2025-06-04 19:00'))).toBe(true);
  });

  test('is remembered while it holds, and until what was held is settled', () => {
    const { next, evening } = edited({ windows: [] });
    const left = (clock: string, settledUntil: string) => {
      const now = { ...evening, settledUntil: local(settledUntil).toString() };
      return tidied(now, planOf(next, clock, now), local(clock)).held;
    };
    expect(left('2025-06-04 19:59', '2025-06-04 19:59')).toEqual(evening.held);
    expect(left('2025-06-05 12:00', '2025-06-04 19:59')).toEqual(evening.held);
    expect(left('2025-06-05 12:00', '2025-06-04 20:00')).toBeUndefined();
  });

  test('of a window begun by hand is remembered while that lasts, and no longer', () => {
    const begun = {
      start: local('2025-06-04 12:00').toString(),
      end: local('2025-06-04 12:30').toString(),
    };
    const evening = hold(
      anEvening({ begun }),
      planOf(agreement, '2025-06-04 12:10', { ...anEvening(), begun }),
    );
    const left = (clock: string) =>
      tidied(evening, planOf(agreement, clock, evening), local(clock)).held;
    expect(left('2025-06-04 12:29')).toEqual(evening.held);
    expect(left('2025-06-04 12:30')).toBeUndefined();
  });

  test('what was held counts as kept when it reaches its own end, and once', () => {
    const settledUntil = local('2025-06-04 19:00').toString();
    const { next, evening } = edited({ windows: [aWindow({ end: '19:05' })] });
    const kept = (clock: string, now: Evening) =>
      newlyKept(next, { ...now, settledUntil }, local(clock), HOME).map(({ end }) => end);
    expect(kept('2025-06-04 19:30', evening)).toEqual([]);
    expect(kept('2025-06-04 20:00', evening)).toEqual([local('2025-06-04 20:00').toString()]);
    const ended = endEarly(evening, planOf(next, '2025-06-04 19:30', evening));
    expect(kept('2025-06-04 20:00', ended)).toEqual([]);
  });
});

test('kept is the later end, when what was held is made longer again', () => {
  const settledUntil = local('2025-06-04 19:00').toString();
  const { evening } = edited({ windows: [aWindow({ end: '19:05' })] });
  const longer = anAgreement({ windows: [aWindow({ end: '21:00' })] });
  const kept = (clock: string) =>
    newlyKept(longer, { ...evening, settledUntil }, local(clock), HOME).map(({ end }) => end);
  expect(kept('2025-06-04 20:30')).toEqual([]);
  expect(kept('2025-06-04 21:00')).toEqual([local('2025-06-04 21:00').toString()]);
});

describe('an edit while nothing runs', () => {
  const before = planOf(agreement, '2025-06-04 12:00');

  test.each<[string, Partial<Agreement>]>([
    ['it leaves nothing', { windows: [], sites: [] }],
    ['it begins a window', { windows: [aWindow({ start: '11:00' })] }],
  ])('loosens nothing: %s', (_, change) => {
    expect(loosens(before, planOf({ ...agreement, ...change }, '2025-06-04 12:00'))).toBe(false);
  });

  test('leaves nothing to hold', () => {
    const evening = anEvening();
    expect(hold(evening, before)).toBe(evening);
  });
});

describe('an edit that tightens', () => {
  test.each<[string, Partial<Agreement>]>([
    ['a site more', { sites: [...agreement.sites, 'shop.test'] }],
    ['a site always open less', { keptOpen: [] }],
    ['a later end', { windows: [aWindow({ end: '23:00' })] }],
    ['everything instead of the list', { windows: [aWindow({ covers: 'everything' })] }],
    ['a window more', { windows: [aWindow(), aWindow({ id: 'walk' })] }],
    ['frames too', { embedded: true }],
  ])('takes effect at once, and nothing is held: %s', (_, change) => {
    const given = edited(change);
    expect(given.evening.held).toBeUndefined();
  });

  test('everything goes on being everything, later too', () => {
    expect(loosens(all('20:00'), all('21:00'))).toBe(false);
  });
});

test('67: nothing that is set aside becomes free by an edit, and what is added is set aside at once', () => {
  const windows = fc.uniqueArray(aScheduleWindow, { maxLength: 3, selector: ({ id }) => id });
  const entry = fc.constantFrom(
    'a.test',
    'b.a.test',
    'a.test/x',
    'a.test/x/y',
    'b.a.test/x',
    'c.test',
    'c.test/x',
  );
  const draft = fc.record({
    windows,
    sites: fc.uniqueArray(entry),
    keptOpen: fc.uniqueArray(entry),
    embedded: fc.boolean(),
  });
  const addresses = ['a.test', 'b.a.test', 'c.test'].flatMap((host) =>
    ['/', '/x', '/x/y', '/z'].map((path) => `https://${host}${path}`),
  );
  fc.assert(
    fc.property(draft, draft, draft, aMoment, deviceZone, (one, two, three, now, zone) => {
      const plan = (given: Partial<Agreement>, evening: Evening, at = now) =>
        planFor(aState({ agreement: anAgreement(given), evening, zone }), at);
      const begun = { start: now.toString(), end: now.add({ minutes: 30 }).toString() };
      let evening = anEvening({ begun });
      const shut = new Set<string>();
      for (const [before, next] of [
        [one, two],
        [two, three],
      ] as const) {
        const held = plan(before, evening);
        if (held.coverage) {
          for (const url of addresses.filter(setAsideBy(held.coverage))) shut.add(url);
        }
        const { held: _, ...rest } = evening;
        if (loosens(held, plan(next, rest))) evening = hold(evening, held);
        const after = plan(next, evening);
        const alone = plan(next, rest);
        for (const [url, free] of addresses.map((url) => [
          url,
          after.coverage && setAsideBy(after.coverage)(url),
        ])) {
          if (shut.has(String(url))) expect([url, free]).toEqual([url, true]);
          if (alone.coverage && setAsideBy(alone.coverage)(String(url))) {
            expect([url, free]).toEqual([url, true]);
          }
        }
        const { heldUntil } = after;
        if (heldUntil) {
          const { coverage } = plan(next, evening, heldUntil);
          expect(coverage).toEqual(plan(next, rest, heldUntil).coverage);
        }
      }
    }),
  );
});
