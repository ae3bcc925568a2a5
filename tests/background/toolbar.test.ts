import { beforeEach, expect, test, vi } from 'vitest';
import { emptyAgreement } from '../../src/domain/agreement/agreement.ts';
import { fake } from '../support/fake-browser.ts';
import { setClock } from '../support/fake-clock.ts';
import { anAgreement, ask, freshDevice, haveAgreement, startWorker } from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const icon = (state: string) => ({
  16: `/icons/icon-${state}-16.png`,
  32: `/icons/icon-${state}-32.png`,
});

async function startAt(wall: string, agreement = anAgreement()): Promise<void> {
  haveAgreement(agreement);
  setClock(wall);
  await startWorker();
}

beforeEach(freshDevice);

test('without a window in sight it says that none is planned', async () => {
  await startAt('2026-11-23 12:00', emptyAgreement);
  expect(fake.icon).toEqual({ path: icon('idle'), title: 'Undivided. No window is planned.' });
});

test('before a window it names when the next one begins', async () => {
  await startAt('2026-11-23 12:00');
  expect(fake.icon).toEqual({ path: icon('idle'), title: 'Undivided. Next: tonight, 19:30' });
});

test('from ten minutes before it says which begins, and when, and is quiet again when it does not', async () => {
  await startAt('2026-11-23 19:20');
  expect(fake.icon).toEqual({ path: icon('soon'), title: 'Undivided. Dinner begins at 19:30' });
  await ask('skipNext', { windowId: 'dinner' });
  expect(fake.icon).toMatchObject({ path: icon('idle'), title: expect.stringContaining('Next') });
});

test('in a window it names the window and its end', async () => {
  await startAt('2026-11-23 20:00');
  expect(fake.icon).toEqual({ path: icon('active'), title: 'Undivided. Dinner, until 22:00' });
});

test('time that was begun by hand is screen-free time', async () => {
  await startAt('2026-11-23 12:00');
  await ask('beginNow', { minutes: 30 });
  expect(fake.icon).toEqual({
    path: icon('active'),
    title: 'Undivided. Screen-free time, until 12:30',
  });
});

test('paused, it says until when, inside a window and outside', async () => {
  await startAt('2026-11-23 20:00');
  await ask('pause');
  expect(fake.icon).toEqual({ path: icon('paused'), title: 'Undivided is paused until 4:00' });
  setClock('2026-11-24 12:00');
  await ask('pause');
  expect(fake.icon).toEqual({ path: icon('paused'), title: 'Undivided is paused until 4:00' });
});

test('what cannot be read is said, with the shape of a pause', async () => {
  fake.store({ agreement: { version: 9, data: {} } });
  await startWorker();
  expect(fake.icon).toEqual({
    path: icon('paused'),
    title: expect.stringMatching(/could not read what you agreed\. Nothing is set aside\./),
  });
});
