import { screen, within } from '@testing-library/dom';
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

const dinner = {
  id: 'dinner',
  title: 'Dinner',
  days: ['mon', 'wed'],
  everyWeeks: 1,
  start: '19:30',
  end: '22:00',
  covers: 'list',
} as const;

const evening = (day: string, from = '18:30', to = '21:00') => ({
  key: `dinner@${day}`,
  start: `${day}T${from}:00Z`,
  end: `${day}T${to}:00Z`,
  overnight: false,
});

async function openEvenings(days: readonly ReturnType<typeof evening>[], windows = [dinner]) {
  for (const month of new Set(days.map(({ end }) => end.slice(0, 7)))) {
    const data = days.filter(({ end }) => end.startsWith(month));
    fake.store({ [`kept:${month}`]: { version: 1, data } });
  }
  await openSettings('together', { windows });
  return screen.getByRole('region', { name: 'Evenings together' });
}

const press = async (name: string | RegExp) => {
  await userEvent.click(screen.getByRole('button', { name }));
  await settled();
};
const figure = () => screen.getByRole('img', { name: /^Evenings together|together in/ });
/** Lenses in the one path of the flames: each begins with a move. */
const flames = (of: 'kept' | 'ahead') =>
  figure().querySelector(`.flames-${of}`)!.getAttribute('d')!.split('M').length - 1;

describe('evenings together', () => {
  const some = ['2026-09-07', '2026-09-09', '2026-10-05', '2026-11-23'].map((day) => evening(day));

  test('are a flame each, tonight is an outline, and both are counted in words', async () => {
    const region = await openEvenings(some);
    expect(figure().getAttribute('aria-label')).toBe(
      'Evenings together by week: 2, 1, and 1. One more is to come today.',
    );
    expect([flames('kept'), flames('ahead')]).toEqual([4, 1]);
    expect(region.textContent).toContain('4 since September.');
    expect(region.textContent).toContain('Tonight would make 5.');
    expect([...figure().querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      'Sep',
      'Oct',
      'Nov',
    ]);
  });

  test('of two windows tonight are two more', async () => {
    const late = { ...dinner, id: 'late', start: '22:30', end: '23:30' };
    await openEvenings(some, [dinner, late as typeof dinner]);
    expect(figure().getAttribute('aria-label')).toMatch(/ 2 more are to come today\.$/);
    expect(flames('ahead')).toBe(2);
  });

  test('that were not kept are in no word and no shape', async () => {
    const region = await openEvenings(some, []);
    expect(flames('ahead')).toBe(0);
    expect(region.textContent).not.toMatch(/\b0\b|miss|%|percent|streak|row/i);
    expect(region.textContent).not.toContain('Tonight');
  });

  test('of the year are there when asked for, and of nothing older', async () => {
    const old = [evening('2025-11-30'), evening('2025-12-02')];
    const region = await openEvenings([...old, ...some]);
    await press('Show the year');
    expect(flames('kept')).toBe(5);
    expect(figure().getAttribute('aria-label')).toContain('5 evenings together in 52 weeks.');
    expect(region.textContent).toContain('5 since December 2025.');
    await press('Show twelve weeks');
    expect(flames('kept')).toBe(4);
  });

  test('that are all out of sight leave the next one something to do', async () => {
    const region = await openEvenings([evening('2026-01-05')]);
    expect(region.textContent).toContain('The next one will leave a flame.');
    expect(region.textContent).not.toContain('since');
  });

  test('are a table when asked for: the newest first, twelve, then all', async () => {
    const first = Temporal.PlainDate.from('2026-10-21');
    const many = Array.from({ length: 30 }, (_, index) =>
      evening(first.add({ days: index }).toString()),
    );
    const region = await openEvenings(many);
    expect(within(region).queryByRole('table')).toBeNull();
    await userEvent.click(within(region).getByText('Show as a list'));
    await settled();
    const rows = () => within(within(region).getByRole('table')).getAllByRole('row').slice(1);
    expect(rows()).toHaveLength(12);
    expect(rows()[0]!.textContent).toMatch(/^Thu, Nov 197:30.PM to 10:00.PM$/);
    await press('Show all 30 evenings');
    expect(rows()).toHaveLength(30);
    expect(rows().at(-1)!.textContent).toMatch(/^Wed, Oct 21/);
  });

  test('of ten years are in the list, two hundred at a time, and cost the page one of them', async () => {
    const first = Temporal.PlainDate.from('2025-01-02');
    const many = Array.from({ length: 300 }, (_, index) =>
      evening(first.add({ days: index * 2 }).toString()),
    );
    const reads = vi.spyOn(fake.browser.storage.local, 'get');
    const region = await openEvenings(many);
    const months = () =>
      reads.mock.calls
        .flat()
        .flat()
        .filter((key) => String(key).startsWith('kept:'));
    expect(months().sort()[0]).toBe('kept:2025-10');
    await userEvent.click(within(region).getByText('Show as a list'));
    await settled();
    await press('Show 200 more');
    await press('Show all 300 evenings');
    expect(within(region).getAllByRole('row')).toHaveLength(301);
    expect(within(region).queryByRole('button', { name: /^Show all/ })).toBeNull();
  });

  test('before the first of them are one sentence and one way on', async () => {
    const region = await openEvenings([]);
    expect(region.textContent).toContain('Each evening you keep will leave a flame here.');
    expect(within(region).getAllByRole('button')).toHaveLength(1);
    await press('Look at your week');
    expect(location.hash).toBe('#/schedule');
  });

  test('without a window begin with a time to choose', async () => {
    const region = await openEvenings([], []);
    expect(within(region).getByRole('button', { name: 'Choose a time' })).toBeTruthy();
  });

  test('in the morning it is today, not tonight, that would make one more', async () => {
    const region = await openEvenings(some, [{ ...dinner, start: '14:00', end: '15:00' } as never]);
    expect(region.textContent).toContain('Today would make 5.');
  });
});
