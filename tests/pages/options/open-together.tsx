import { fireEvent, screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { usualRhythm } from '../../../src/domain/together/rhythm.ts';
import { fake } from '../../support/fake-browser.ts';
import { openSettings } from './open.tsx';

export const beats = (data: object) =>
  fake.store({ rhythm: { version: 1, data: { ...usualRhythm, ...data } } });
export const plans = (...data: readonly object[]) => fake.store({ dates: { version: 2, data } });
export const had = (...data: readonly (typeof soup)[]) => {
  for (const month of new Set(data.map(({ on }) => on.slice(0, 7)))) {
    const entries = data.filter(({ on }) => on.startsWith(month));
    fake.store({ [`had:${month}`]: { version: 1, data: entries } });
  }
};
export const soup = { id: 'a', kind: 'date', on: '2026-11-19', title: 'soup and cards' };
export const lake = { id: 'b', kind: 'night', on: '2026-11-07', title: 'the lake' };
export const tonight = {
  id: 'p',
  kind: 'date',
  title: 'Tea',
  on: '2026-11-25',
  at: '19:30',
  arranged: { planner: 'both' },
};

export const open = () => openSettings('together');
export const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
export const focused = () => document.activeElement?.textContent;
export const words = (kind: 'Date' | 'Night away' | 'Trip') => {
  const row = screen.getByRole('heading', { name: kind }).closest('li')!;
  return row.querySelector('.due-words')?.textContent?.replaceAll(/\s+/g, ' ').trim();
};
export const line = () => document.querySelector('.page-top p')?.textContent;
export const part = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });
export const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
