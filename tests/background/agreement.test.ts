import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyAgreement } from '../../src/domain/agreement/agreement.ts';
import { fake } from '../support/fake-browser.ts';
import { setClock } from '../support/fake-clock.ts';
import {
  anAgreement,
  ask,
  freshDevice,
  haveAgreement,
  keptKeys,
  ring,
  startWorker,
  storedAgreement,
  storedEvening,
  wantedRules,
} from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

async function startAt(wall: string, agreement = anAgreement()): Promise<void> {
  haveAgreement(agreement);
  setClock(wall);
  await startWorker();
}

beforeEach(freshDevice);

const nothingToRestore = {
  done: true,
  value: { ok: false, problem: { code: 'missing', field: 'snapshots' } },
};

describe('the agreement', () => {
  test('saved inside a window takes hold before the answer comes', async () => {
    await startAt('2026-11-23 20:00', emptyAgreement);
    const answer = await fake.ask('saveAgreement', anAgreement());
    expect(answer).toEqual({ done: true, value: { ok: true, value: anAgreement() } });
    expect(fake.rules()).toEqual(wantedRules());
  });

  test('67: loosened inside a window, it is stored, and what runs goes on to its end', async () => {
    await startAt('2026-11-23 20:00');
    const rules = fake.rules();
    const next = anAgreement({ windows: [], sites: [] });
    expect(await ask('saveAgreement', next)).toEqual({
      done: true,
      value: { ok: true, value: next },
    });
    expect(storedAgreement()).toEqual(next);
    expect(fake.rules()).toEqual(rules);
    setClock('2026-11-23 21:59');
    await ask('lookAgain');
    expect(fake.rules()).toEqual(rules);
    setClock('2026-11-23 22:00');
    await ring();
    expect(fake.rules()).toEqual([]);
    expect(keptKeys()).toEqual(['dinner@2026-11-23']);
  });

  test('67: loosened and put back inside a window, nothing is held any more', async () => {
    await startAt('2026-11-23 20:00');
    await ask('saveAgreement', anAgreement({ sites: [] }));
    expect(storedEvening().held).toBeDefined();
    await ask('saveAgreement', anAgreement());
    expect(storedEvening().held).toBeUndefined();
    expect(fake.rules()).toEqual(wantedRules());
    setClock('2026-11-23 22:00');
    await ring();
    expect(keptKeys()).toEqual(['dinner@2026-11-23']);
  });

  test('67: an older one brought back inside a window frees nothing of what runs', async () => {
    await startAt('2026-11-23 12:00');
    await ask('bringAgreement', anAgreement({ sites: ['news.example', 'video.example'] }));
    setClock('2026-11-23 20:00');
    await ring();
    const rules = fake.rules();
    await ask('restoreAgreement');
    expect(storedAgreement().sites).toEqual(['news.example']);
    expect(fake.rules()).toEqual(rules);
    expect(await ask('endEarly')).toEqual({ done: true });
    expect(fake.rules()).toEqual([]);
    expect(storedEvening().held).toBeUndefined();
  });

  test('that does not parse is a reply and changes nothing', async () => {
    await startAt('2026-11-23 20:00');
    const before = fake.stored();
    const answer = await ask('saveAgreement', { ...anAgreement(), sites: ['co.uk'] });
    expect(answer).toMatchObject({ value: { ok: false, problem: { field: 'sites[0]' } } });
    expect(fake.stored()).toEqual(before);
  });

  test('72: of a newer build is refused as such, and stays', async () => {
    await startAt('2026-11-23 12:00');
    const newer = { agreement: { version: 9, data: { better: true } } };
    fake.store(newer);
    expect(await ask('saveAgreement', anAgreement())).toMatchObject({
      value: { ok: false, problem: { code: 'newer' } },
    });
    expect(fake.stored()).toMatchObject(newer);
  });

  test('brought in goes back by one step, three steps deep at most', async () => {
    await startAt('2026-11-23 12:00');
    for (const site of ['a.example', 'b.example', 'c.example', 'd.example']) {
      await ask('bringAgreement', anAgreement({ sites: [site] }));
    }
    for (const site of ['c.example', 'b.example', 'a.example']) {
      expect(await ask('restoreAgreement')).toMatchObject({ value: { ok: true } });
      expect(storedAgreement().sites).toEqual([site]);
    }
    expect(await ask('restoreAgreement')).toEqual(nothingToRestore);
    expect(storedAgreement().sites).toEqual(['a.example']);
  });

  test('that was the first, or was saved by hand, leaves nothing to go back to', async () => {
    await startWorker();
    await ask('bringAgreement', anAgreement());
    await ask('saveAgreement', anAgreement({ sites: [] }));
    expect(await ask('restoreAgreement')).toEqual(nothingToRestore);
  });

  test('brought in over one that cannot be read leaves that one out of what is kept', async () => {
    fake.store({ agreement: { version: 1, data: 'torn' } });
    await startWorker();
    await ask('bringAgreement', anAgreement());
    expect(storedAgreement()).toEqual(anAgreement());
    expect(await ask('restoreAgreement')).toEqual(nothingToRestore);
  });

  test('that cannot be put back stays among those kept', async () => {
    await startAt('2026-11-23 12:00');
    await ask('bringAgreement', anAgreement({ sites: ['a.example'] }));
    const kept = fake.stored()['snapshots'];
    fake.store({ agreement: { version: 9, data: {} } });
    expect(await ask('restoreAgreement')).toMatchObject({ value: { ok: false } });
    expect(fake.stored()['snapshots']).toEqual(kept);
  });

  test('brought in that does not parse leaves no snapshot', async () => {
    await startAt('2026-11-23 12:00');
    await ask('bringAgreement', { sites: 4 });
    expect(fake.stored()['snapshots']).toBeUndefined();
  });

  test('65: saved from two pages at once: both are answered, and the last one stands', async () => {
    await startAt('2026-11-23 20:00');
    const sites = ['a.example', 'b.example', 'c.example'];
    await Promise.all(sites.map((s) => fake.ask('saveAgreement', anAgreement({ sites: [s] }))));
    await fake.settled();
    expect(storedAgreement().sites).toEqual(['c.example']);
    expect(fake.rules()).toEqual(wantedRules());
  });
});
