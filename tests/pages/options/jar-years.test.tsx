import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { setClock } from '../../support/fake-clock.ts';
import { fake } from '../../support/fake-browser.ts';
import { openSettings, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

const tea = { id: 'tea', from: 1, text: 'You made the tea.', writtenOn: '2026-11-22' };
const walk = { id: 'walk', from: 0, text: 'You walked.', writtenOn: '2019-03-02' };

/** The Together page over what is kept of this month, and of one long ago. */
async function openJar(notes: readonly object[], old: readonly object[] = []): Promise<void> {
  fake.store({ 'notes:2026-11': { version: 1, data: notes } });
  if (old.length > 0) fake.store({ 'notes:2019-03': { version: 1, data: old } });
  await openSettings('together', { names: ['Noa', 'Jules'] });
  // A second reading, where the first was not enough.
  await settled();
}

const press = async (name: string | RegExp) => {
  await userEvent.click(screen.getByRole('button', { name }));
  await settled();
};

test('a jar of ten years is listed forty at a time', async () => {
  const years = Array.from({ length: 3650 }, (_, nth) => ({
    ...tea,
    id: `n${nth}`,
    text: `Note ${nth}`,
  }));
  await openJar(years);
  await press('Show all 3,650 notes');
  expect(screen.getByText('Note 3649')).toBeTruthy();
  expect(document.querySelectorAll('.notes > li')).toHaveLength(40);
  await press('Show more of them, 3,610 to come');
  expect(document.querySelectorAll('.notes > li')).toHaveLength(80);
  expect(document.activeElement?.closest('li')?.textContent).toContain('Note 3609');
});

test('what is older than a year is read when it is asked for, where that year fills the jar', async () => {
  const many = Array.from({ length: 120 }, (_, nth) => ({ ...tea, id: `n${nth}` }));
  await openJar(many, [walk]);
  const label = 'A jar with 120 notes of the last year, and older ones';
  expect(screen.getByRole('img', { name: label })).toBeTruthy();
  await press('Show every note');
  expect(screen.getByRole('img', { name: 'A jar with 121 notes' })).toBeTruthy();
  expect(document.querySelectorAll('.notes > li')).toHaveLength(40);
  await press('Put them away');
  expect(screen.getByRole('button', { name: 'Show all 121 notes' })).toBeTruthy();
});

test('what is older is there at once where that year has few', async () => {
  await openJar([tea], [walk]);
  expect(screen.getByRole('img', { name: 'A jar with 2 notes' })).toBeTruthy();
});
