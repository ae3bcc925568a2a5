import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { fake } from '../../support/fake-browser.ts';
import { openSettings, settled } from './open.tsx';

export interface Answers {
  readonly week: string;
  readonly first?: number;
  readonly second?: number;
}

export const asks = (on: boolean) =>
  fake.store({
    settings: { version: 1, data: { keepAddressesOut: false, withoutMiddle: [], asksPulse: on } },
  });

export function have(...pulses: readonly Answers[]): void {
  for (const month of ['2026-09', '2026-10', '2026-11']) {
    const data = pulses.filter(({ week }) => week.startsWith(month));
    fake.store({ [`pulse:${month}`]: { version: 1, data } });
  }
}

export async function openPulse(names = ['Noa', 'Jules']) {
  const sent = await openSettings('together', { names });
  return { sent, region: screen.getByRole('region', { name: 'How close the week felt' }) };
}

export const press = async (name: string | RegExp) => {
  await userEvent.click(screen.getByRole('button', { name }));
  await settled();
};
export const focused = () => document.activeElement?.textContent;

export const three: readonly Answers[] = [
  { week: '2026-11-02', first: 2, second: 3 },
  { week: '2026-10-05', first: 1, second: 5 },
  { week: '2026-11-09', first: 4, second: 4 },
];

export const waits = (first: number) => have({ week: '2026-11-23', first }, ...three);
