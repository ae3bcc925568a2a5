import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { CheckIn } from '../../../src/pages/checkin/CheckIn.tsx';
import { anAgreement } from '../../support/builders.ts';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act, render } from '../../support/render.tsx';

vi.mock(
  '../../../src/platform/browser.ts',
  async () => await import('../../support/fake-browser.ts'),
);
vi.mock('../../../src/platform/clock.ts', async () => await import('../../support/fake-clock.ts'));

let sent: { command: string; input: unknown }[];

async function settled(): Promise<void> {
  await act(() => fake.settled());
  await act(() => fake.settled());
}

async function open(dates: readonly object[] = []): Promise<void> {
  setClock('2026-11-25 17:42');
  sent = [];
  fake.worker = (command: string, input: unknown) => {
    sent.push({ command, input });
    return undefined;
  };
  fake.store({
    agreement: { version: 1, data: anAgreement({ windows: [] }) },
    dates: { version: 1, data: dates },
  });
  location.hash = '#/date';
  render(<CheckIn />);
  await settled();
}

beforeEach(fake.reset);

it('an evening that has a date already is not offered again', async () => {
  await open([{ id: 'd', ideaId: 'date-001', on: '2026-11-27', at: '19:30' }]);
  // The dates are read after the page is there.
  const keep = await screen.findByRole('button', { name: 'Keep Saturday' });
  expect(screen.queryByRole('button', { name: /^Fri/ })).toBeNull();
  await userEvent.click(keep);
  expect(sent).toEqual([
    { command: 'keepDate', input: expect.objectContaining({ on: '2026-11-28', at: '19:30' }) },
  ]);
});

it('a day that is over, or no day at all, is said and not kept', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: /^Other/ }));
  const day = screen.getByLabelText<HTMLInputElement>('The day of the date');
  expect(document.activeElement).toBe(day);
  await userEvent.clear(day);
  expect(screen.getByRole('alert').textContent).toBe('Choose a day that is still to come.');
  const keep = screen.getByRole<HTMLButtonElement>('button', { name: /^Keep/ });
  expect(keep.disabled).toBe(true);
});

it('an evening that could not be kept says so, and can be tried once more', async () => {
  await open();
  fake.worker = () => {
    throw new Error('quota');
  };
  await userEvent.click(screen.getByRole('button', { name: 'Keep Friday' }));
  await settled();
  expect(screen.getByRole('alert').textContent).toBe(
    'That evening could not be kept. Try once more.',
  );
  expect(screen.getByRole('button', { name: 'Keep Friday' })).toBeTruthy();
});

it('Esc leaves a half-written note alone', async () => {
  await open();
  location.hash = '#/appreciate';
  dispatchEvent(new HashChangeEvent('hashchange'));
  await settled();
  const paper = screen.getByRole('textbox');
  await userEvent.type(paper, 'You waited.{Escape}');
  expect(fake.calls('tabs.remove')).toEqual([]);
});
