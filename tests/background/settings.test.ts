import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { ask, startWorker } from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));
beforeEach(() => fake.reset());

const settings = () => (fake.stored()['settings'] as { data: unknown }).data;

test('a window goes without its small thing until it is wanted again', async () => {
  await startWorker();
  await ask('oneSmallThing', { windowId: 'dinner', on: false });
  await ask('oneSmallThing', { windowId: 'dinner', on: false });
  await ask('oneSmallThing', { windowId: 'night', on: false });
  expect(settings()).toEqual({ keepAddressesOut: false, withoutMiddle: ['dinner', 'night'] });
  await ask('oneSmallThing', { windowId: 'dinner', on: true });
  expect(settings()).toEqual({ keepAddressesOut: false, withoutMiddle: ['night'] });
});

test.each([
  ['keepAddressesOut', { on: 'yes' }],
  ['oneSmallThing', { windowId: 1, on: true }],
  ['oneSmallThing', { windowId: 'dinner' }],
])('%s of %j is refused, and nothing is written', async (command, input) => {
  await startWorker();
  expect(await ask(command, input)).toMatchObject({ done: false });
  expect(fake.stored()).not.toHaveProperty('settings');
});
