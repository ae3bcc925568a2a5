import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import type { SmallPromise } from '../../../src/domain/together/promise.ts';
import { CheckIn } from '../../../src/pages/checkin/CheckIn.tsx';
import { anAgreement } from '../../support/builders.ts';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act, render } from '../../support/render.tsx';

export let sent: { command: string; input: unknown }[];

export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await act(() => fake.settled());
}

export const keep = (promises: readonly SmallPromise[]) =>
  fake.store({ promises: { version: 1, data: promises } });
export const kept = () => (fake.stored()['promises'] as { data: SmallPromise[] }).data;

/** On Wednesday 25 November, over a worker that does as the real one. */
export async function open(...promises: readonly SmallPromise[]): Promise<void> {
  setClock('2026-11-25 17:42');
  sent = [];
  fake.worker = (command: string, input: unknown) => {
    sent.push({ command, input });
    const { id = 'new', ...more } = input as Partial<SmallPromise>;
    const others = kept().filter((one) => one.id !== id);
    if (command === 'settlePromise') keep(others);
    else {
      const before = kept().find((one) => one.id === id);
      keep([...others, { id, ...before, ...more } as SmallPromise]);
    }
    return id;
  };
  fake.store({ agreement: { version: 1, data: anAgreement({ names: ['Noa', 'Jules'] }) } });
  keep(promises);
  location.hash = '#/promise';
  render(<CheckIn />);
  await settled();
}

export const aPromise = (more: Partial<SmallPromise>): SmallPromise => ({
  id: 'p',
  from: 0,
  what: 'Print one photo',
  on: '2026-11-27',
  where: '',
  ...more,
});
export const yesterday = aPromise({ on: '2026-11-24', where: 'At my desk' });
export const press = async (name: string | RegExp) => {
  await userEvent.click(screen.getByRole('button', { name }));
  await settled();
};
export const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
export const paper = () => document.querySelector('.promise-paper p')?.textContent;
export const heading = () => screen.getByRole('heading').textContent;

interface Unanswered {
  promise: Promise<string>;
  resolve: (id: string) => void;
  reject: (why: Error) => void;
}
/** What the worker answers when the test says so. */
export function unanswered(): Unanswered {
  const one: Partial<Unanswered> = {};
  one.promise = new Promise((resolve, reject) => Object.assign(one, { resolve, reject }));
  return one as Unanswered;
}
