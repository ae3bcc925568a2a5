import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { setClock } from '../../support/fake-clock.ts';
import { fake } from '../../support/fake-browser.ts';
import { openSettings, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

describe('the jar', () => {
  test('shows a note with its writer, and nothing of a sealed one', async () => {
    const open = { id: 'a', from: 1, text: 'You made the tea.', writtenOn: '2026-11-15' };
    const sealed = { ...open, id: 'b', text: 'secret', sealedUntil: '2026-11-25T18:30:00Z' };
    fake.store({ 'notes:2026-11': { version: 1, data: [open, sealed] } });
    await openSettings('together', { names: ['Noa', 'Jules'] });
    expect(screen.getByText('You made the tea.')).toBeTruthy();
    expect(screen.getByText('Jules, Sunday, November 15')).toBeTruthy();
    expect(screen.getByText(/A sealed note from Jules. Opens tonight, 7:30/)).toBeTruthy();
    expect(screen.queryByText('secret')).toBeNull();
  });

  test('that is empty offers to write', async () => {
    const sent = await openSettings('together');
    await userEvent.click(screen.getByRole('button', { name: 'Write one' }));
    await settled();
    expect(sent).toEqual([{ command: 'openCheckIn', input: { activity: 'appreciate' } }]);
  });
});
