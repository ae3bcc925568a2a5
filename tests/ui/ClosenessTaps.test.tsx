import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ClosenessTaps } from '../../src/ui/ClosenessTaps.tsx';
import { render } from '../support/render.tsx';

const taps = ['far apart', 'a little apart', 'in between', 'quite close', 'close'].map(
  (label, index) => ({ value: index + 1, label }),
);

function open(): readonly number[] {
  const tapped: number[] = [];
  render(<ClosenessTaps legend="Noa?" taps={taps} onTap={(value) => tapped.push(value)} />);
  return tapped;
}

const focused = () => document.activeElement?.getAttribute('aria-label');

test('it is one group of five, both ends named in sight, and no number anywhere', () => {
  open();
  const group = screen.getByRole('radiogroup', { name: 'Noa?' });
  const radios = screen.getAllByRole('radio');
  expect(radios.map((radio) => radio.getAttribute('aria-label'))).toEqual(
    taps.map(({ label }) => label),
  );
  expect(group.textContent).toBe('Noa?far apartclose');
  expect(radios.filter(({ tabIndex }) => tabIndex === 0)).toEqual([radios[0]]);
});

test('arrows look at each, round and round, and answer nothing; Enter or Space does', async () => {
  const tapped = open();
  await userEvent.tab();
  expect(focused()).toBe('far apart');
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  expect(focused()).toBe('in between');
  await userEvent.keyboard('{ArrowLeft}{ArrowUp}{ArrowUp}');
  expect(focused()).toBe('close');
  await userEvent.keyboard('{ArrowRight}{End}');
  expect(focused()).toBe('close');
  await userEvent.keyboard('{Home}');
  expect(focused()).toBe('far apart');
  expect(tapped).toEqual([]);
  await userEvent.keyboard('{ArrowRight}{Enter}');
  await userEvent.keyboard('{End} ');
  expect(tapped).toEqual([2, 5]);
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
});

test('a finger answers with one tap', async () => {
  const tapped = open();
  await userEvent.click(screen.getByRole('radio', { name: 'quite close' }));
  expect(tapped).toEqual([4]);
});
