import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyAgreement } from '../../src/domain/agreement/agreement.ts';
import { fake } from '../support/fake-browser.ts';
import { setClock } from '../support/fake-clock.ts';
import {
  anAgreement,
  ask,
  aWindow,
  freshDevice,
  haveAgreement,
  keptKeys,
  ring,
  startWorker,
  wantedRules,
} from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

async function startAt(wall: string, agreement = anAgreement()): Promise<void> {
  haveAgreement(agreement);
  setClock(wall);
  await startWorker();
}
async function ringAt(wall: string): Promise<void> {
  setClock(wall);
  await ring();
}

beforeEach(freshDevice);

describe('kept', () => {
  test('28: an occurrence that reached its end is written once, browser open or not', async () => {
    await startAt('2026-11-23 20:00');
    await ringAt('2026-11-23 22:00');
    await ring();
    await startWorker();
    expect(keptKeys()).toEqual(['dinner@2026-11-23']);
    setClock('2026-12-08 09:00');
    await startWorker();
    await ring();
    expect(keptKeys()).toEqual(['dinner@2026-11-23', 'dinner@2026-11-30', 'dinner@2026-12-07']);
  });

  test('an agreement that was just saved does not reach back', async () => {
    await startAt('2026-11-23 21:00', emptyAgreement);
    await ask('saveAgreement', anAgreement({ windows: [aWindow({ end: '20:30' })] }));
    await ring();
    expect(keptKeys()).toEqual([]);
  });

  test('a window that is added when its time has passed does not reach back', async () => {
    await startAt('2026-11-23 12:00');
    setClock('2026-11-23 15:00');
    const lunch = aWindow({ id: 'lunch', start: '13:00', end: '14:00' });
    await ask('saveAgreement', anAgreement({ windows: [aWindow(), lunch] }));
    await ringAt('2026-11-23 23:00');
    expect(keptKeys()).toEqual(['dinner@2026-11-23']);
  });

  test('each in the month it ended in', async () => {
    const overnight = aWindow({ start: '22:00', end: '07:00' });
    await startAt('2026-11-23 12:00', anAgreement({ windows: [overnight] }));
    await ringAt('2026-12-02 12:00');
    expect(fake.stored()).toMatchObject({
      'kept:2026-11': { data: [{ key: 'dinner@2026-11-23' }] },
      'kept:2026-12': { data: [{ key: 'dinner@2026-11-30' }] },
    });
  });

  test('what is known already is not written twice, nor lost', async () => {
    const known = ['16', '23'].map((day) => ({
      key: `dinner@2026-11-${day}`,
      start: `2026-11-${day}T18:30:00Z`,
      end: `2026-11-${day}T21:00:00Z`,
      overnight: false,
    }));
    fake.store({ 'kept:2026-11': { version: 1, data: known } });
    await startAt('2026-11-23 20:00');
    await ringAt('2026-11-30 23:00');
    expect(keptKeys()).toEqual(['dinner@2026-11-16', 'dinner@2026-11-23', 'dinner@2026-11-30']);
  });

  test('not what was skipped, when something is begun after its end', async () => {
    await startAt('2026-11-23 12:00');
    await ask('skipNext', { windowId: 'dinner' });
    setClock('2026-11-23 23:00');
    await ask('beginNow', { minutes: 30 });
    await ringAt('2026-11-24 12:00');
    expect(keptKeys()).not.toContain('dinner@2026-11-23');
  });

  test.each(['endEarly', 'pause'])('not after %s', async (command) => {
    await startAt('2026-11-23 20:00');
    await ask(command);
    await ringAt('2026-11-23 23:00');
    await ringAt('2026-11-24 12:00');
    expect(keptKeys()).toEqual([]);
  });

  test('not what was skipped', async () => {
    await startAt('2026-11-23 12:00');
    await ask('skipNext', { windowId: 'dinner' });
    await ringAt('2026-11-24 12:00');
    expect(keptKeys()).toEqual([]);
  });

  test('not what passed while paused, when that was resumed afterwards', async () => {
    await startAt('2026-11-23 18:00');
    await ask('pause');
    setClock('2026-11-23 23:00');
    await ask('resume');
    await ringAt('2026-11-24 12:00');
    expect(keptKeys()).toEqual([]);
  });

  test('not what passed while paused, when the pause ran out and something was pressed', async () => {
    await startAt('2026-11-23 18:00');
    await ask('pause');
    await ringAt('2026-11-24 04:00');
    setClock('2026-11-24 12:00');
    await ask('beginNow', { minutes: 30 });
    await ringAt('2026-11-24 13:00');
    expect(keptKeys()).toEqual([]);
  });

  test('what was kept before a pause stays kept', async () => {
    await startAt('2026-11-23 20:00');
    setClock('2026-11-23 22:10');
    await ask('pause');
    await ringAt('2026-11-24 12:00');
    expect(keptKeys()).toEqual(['dinner@2026-11-23']);
  });

  test('what was ended early long ago is not kept when the browser was closed since', async () => {
    await startAt('2026-11-23 20:00');
    await ask('endEarly');
    setClock('2026-12-20 12:00');
    await startWorker();
    await ask('resume');
    await ring();
    expect(keptKeys()).toEqual(['dinner@2026-11-30', 'dinner@2026-12-07', 'dinner@2026-12-14']);
  });

  test('19: a clock that was years ahead for a moment does not stop the marks', async () => {
    await startAt('2026-11-23 12:00', anAgreement({ windows: [aWindow({ everyWeeks: 1 })] }));
    await ringAt('2030-01-01 12:00');
    await ringAt('2026-11-24 12:00');
    await ringAt('2026-12-01 12:00');
    expect(keptKeys()).toContain('dinner@2026-11-30');
  });

  test('18: set back inside a window, the clock leaves one mark', async () => {
    await startAt('2026-11-23 20:00');
    await ringAt('2026-11-23 22:00');
    await ringAt('2026-11-23 21:00');
    expect(fake.rules()).toEqual(wantedRules());
    await ringAt('2026-11-23 22:00');
    expect(keptKeys()).toEqual(['dinner@2026-11-23']);
  });
});
