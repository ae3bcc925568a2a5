import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { setAsideBy } from '../../src/domain/sites/coverage.ts';
import { fake } from '../support/fake-browser.ts';
import { setClock } from '../support/fake-clock.ts';
import type { FakeTab } from '../support/fake-tabs.ts';
import {
  anAgreement,
  ask,
  freshDevice,
  haveAgreement,
  keptKeys,
  presentPlan,
  ring,
  startWorker,
  storedFailures,
  storedMarks,
  wantedRules,
} from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

// The timers of a dead worker never ring.
beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterAll(() => void vi.useRealTimers());
beforeEach(freshDevice);

interface Moment {
  /** From an idle Monday noon to just before it, with one set-aside page open. */
  readonly before: () => Promise<unknown>;
  readonly happens: () => Promise<unknown>;
}

const at = (wall: string, wake: () => Promise<void>) => async () => {
  setClock(wall);
  await wake();
};

const moments: Record<string, Moment> = {
  'an alarm begins a window': {
    before: startWorker,
    happens: at('2026-11-23 19:30', ring),
  },
  'a browser starts inside a window': {
    before: () => Promise.resolve(),
    happens: at('2026-11-23 20:00', startWorker),
  },
  'an alarm ends a window': {
    before: at('2026-11-23 20:00', startWorker),
    happens: at('2026-11-23 22:00', ring),
  },
  'permission comes inside a window': {
    before: async () => {
      fake.access.origins.clear();
      await at('2026-11-23 20:00', startWorker)();
    },
    happens: async () => fake.access.grant('*://*.news.example/*'),
  },
};

/** All there is to see of it, once everything has come to rest. */
const picture = (tab: FakeTab) => ({
  rules: fake.rules(),
  scripts: [...fake.tabs.registered.scripts.values()],
  alarm: fake.alarms.get('boundary'),
  icon: { ...fake.icon },
  covered: (tab.heard.at(-1) as { order?: string })?.order === 'cover',
  muted: tab.mutedInfo.muted,
  marks: (storedMarks() as { says?: string }[]).map(({ says }) => says),
  kept: keptKeys(),
  failures: storedFailures(),
});

async function prepared(before: Moment['before']): Promise<FakeTab> {
  freshDevice();
  fake.access.origins.add('*://*.news.example/*');
  haveAgreement(anAgreement());
  const tab = fake.tabs.openTab('https://news.example/');
  await before();
  await fake.settled();
  fake.forgetCalls();
  return tab;
}

/**
 * Kills the worker after each of its changes in turn, and has the next one start. Between two changes
 * it does not matter when it dies. In the meantime the rules are the old ones or the new ones.
 */
async function killedAnywhere(
  { before, happens }: Moment,
  look: (tab: FakeTab, changes: number) => void,
  next: () => Promise<void> = startWorker,
): Promise<void> {
  await prepared(before);
  const rules = [fake.rules()];
  await happens();
  await fake.settled();
  rules.push(fake.rules());
  const most = fake.changes().length;
  expect(most).toBeGreaterThan(3);
  for (let changes = 0; changes < most; changes += 1) {
    const tab = await prepared(before);
    fake.killAfter(changes);
    void happens();
    await fake.settled();
    expect(rules).toContainEqual(fake.rules());
    fake.bury();
    await next();
    look(tab, changes);
  }
}

/** Whatever the killed one left, `next` has it look as if it had never been killed. */
async function arrivesAsIfNever(moment: Moment, next: () => Promise<void>): Promise<void> {
  const tab = await prepared(moment.before);
  await moment.happens();
  await fake.settled();
  await next();
  const whole = picture(tab);
  expect(whole.rules).toEqual(wantedRules());
  const look = (one: FakeTab, changes: number) =>
    expect({ changes, ...picture(one) }).toEqual({ changes, ...whole });
  await killedAnywhere(moment, look, next);
}

describe('a worker killed at any of its steps', { timeout: 60_000 }, () => {
  test.each(Object.entries(moments))(
    '23, 24: as %s: the next one ends where it would have',
    (_, moment) => arrivesAsIfNever(moment, startWorker),
  );

  test('23: as a window begins, and nothing wakes the next one until it is over: all is free', () =>
    arrivesAsIfNever(
      moments['an alarm begins a window'] as Moment,
      at('2026-11-23 22:30', startWorker),
    ));

  test.each([
    ['an agreement is saved', 'saveAgreement', anAgreement({ sites: ['more.example'] })],
    ['a window is ended early', 'endEarly', undefined],
    ['a page is opened by both', 'openException', { host: 'news.example', kind: 'five' }],
    ['everything is paused', 'pause', undefined],
  ] as const)('23, 24, 73: as %s: it is done or it is not', async (_, command, input) => {
    const moment = {
      before: at('2026-11-23 20:00', startWorker),
      happens: () => ask(command, input),
    };
    await prepared(moment.before);
    const old = shape();
    await moment.happens();
    const next = shape();
    expect(next).not.toEqual(old);
    await killedAnywhere(moment, (tab) => {
      expect([old, next]).toContainEqual(shape());
      expect(fake.rules()).toEqual(wantedRules());
      const { coverage } = presentPlan();
      const isHeld = coverage !== undefined && setAsideBy(coverage)(tab.url);
      expect([tab.mutedInfo.muted, tab.heard.at(-1)]).toMatchObject(
        isHeld ? [true, { order: 'cover' }] : [false, { order: 'uncover' }],
      );
    });
  });
});

const shape = () => {
  const { phase, coverage } = presentPlan();
  return { phase, coverage };
};
