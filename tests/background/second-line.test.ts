import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ownWorkerRulesFor } from '../../src/domain/sites/own-worker-rules.ts';
import { secondLineFor } from '../../src/domain/sites/second-line.ts';
import { fake } from '../support/fake-browser.ts';
import { setClock } from '../support/fake-clock.ts';
import {
  anAgreement,
  ask,
  BLOCK_PAGE,
  freshDevice,
  haveAgreement,
  presentPlan,
  ring,
  startWorker,
} from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const sites = ['news.example', 'video.example/shorts'];
const registered = () => [...fake.tabs.registered.scripts.values()] as { allFrames?: boolean }[];
const sessionRules = () => fake.browser.declarativeNetRequest.getSessionRules();
const ownWorkerRules = (choices = {}) =>
  ownWorkerRulesFor(presentPlan().coverage, BLOCK_PAGE, choices);
const ranIn = (tab: { scripts: string[] }) => tab.scripts.join(' ');

beforeEach(() => {
  freshDevice();
  fake.access.origins.add('*://*.news.example/*').add('*://*.video.example/*');
  haveAgreement(anAgreement({ sites }));
});

describe('while a window runs', () => {
  beforeEach(() => setClock('2026-11-23 20:00'));

  test('47: the scripts and the rule for sites’ own workers stand, and at its end they are gone', async () => {
    await startWorker();
    expect(registered()).toMatchObject(
      Object.entries(secondLineFor(presentPlan().coverage)).map(([id, { matches }]) => ({
        id,
        matches,
        allFrames: false,
      })),
    );
    expect(await sessionRules()).toMatchObject(ownWorkerRules());
    setClock('2026-11-23 22:00');
    await ring();
    expect([registered(), await sessionRules()]).toEqual([[], []]);
  });

  test('53: frames have them too if the couple says so', async () => {
    haveAgreement(anAgreement({ sites, embedded: true }));
    await startWorker();
    expect(registered().map(({ allFrames }) => allFrames)).toEqual([true, true]);
  });

  test('48: a page that was open is watched from the first look, and told once', async () => {
    const [video, news] = ['video.example', 'news.example'].map((host) =>
      fake.tabs.openTab(`https://${host}/`),
    );
    await startWorker();
    await ring();
    expect(video && ranIn(video)).toMatch(/^\S*watch\S*$/);
    expect(news && ranIn(news)).not.toMatch(/watch/);
  });

  test('a sleeping tab is not woken to be watched', async () => {
    const tab = fake.tabs.openTab('https://video.example/', { discarded: true });
    await startWorker();
    expect(ranIn(tab)).toBe('');
  });

  test('what keeps addresses out of the block page reaches all of it', async () => {
    await startWorker();
    await ask('keepAddressesOut', { on: true });
    expect(await sessionRules()).toMatchObject(ownWorkerRules({ keepAddressesOut: true }));
    expect(JSON.stringify(registered())).toMatch(/wordless/);
  });
});

test('outside a window nothing is registered, and nothing is asked of any page', async () => {
  const tab = fake.tabs.openTab('https://video.example/');
  await startWorker();
  expect([registered(), await sessionRules(), tab.scripts]).toEqual([[], [], []]);
});
