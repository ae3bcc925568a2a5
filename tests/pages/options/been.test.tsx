import { within } from '@testing-library/dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act } from '../../support/render.tsx';
import { settled } from './open.tsx';
import { plans, had, soup, lake, tonight, open, press, focused } from './open-together.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

const listed = () =>
  [...document.querySelectorAll('.been-list > li')].map((row) =>
    row.querySelector('.t20')?.textContent?.trim(),
  );

describe('what has been', () => {
  const many = Array.from({ length: 15 }, (_, index) => ({
    id: `m${index}`,
    kind: 'date',
    on: `2026-10-${String(index + 10)}`,
    title: `Number ${index}`,
  }));
  test('is listed from the journal and from plans gone by, the newest first, five at once', async () => {
    had(...many, soup, lake);
    plans({ ...tonight, on: '2026-11-24' }, { ...tonight, id: 'a', on: '2026-11-19' });
    await open();
    expect(listed()).toEqual([
      'Tea',
      'soup and cards',
      'the lake',
      ...many
        .toReversed()
        .slice(0, 2)
        .map(({ title }) => title),
    ]);
    await press('Show older ones, 13 more');
    expect(listed()).toHaveLength(18);
    expect(focused()).toBe('Take it off Number 12');
  });

  test('is taken off, the focus goes on, and it comes back', async () => {
    had(soup, lake);
    const sent = await open();
    await press('Take it off soup and cards');
    await settled();
    act(() => had(lake));
    await settled();
    expect(focused()).toBe('Take it off the lake');
    await press('Undo');
    act(() => had(soup, lake));
    await settled();
    expect(focused()).toBe('Take it off soup and cards');
    expect(sent).toEqual([
      { command: 'forgetHad', input: { id: 'a' } },
      { command: 'hadOuting', input: soup },
    ]);
  });

  test('says which of the three it was, and the year when it was another', async () => {
    had(lake, { ...soup, on: '2025-12-31' });
    await open();
    const rows = [...document.querySelectorAll<HTMLElement>('.been-list > li')];
    expect(within(rows[0]!).getByText('Night away, Saturday, November 7')).toBeTruthy();
    expect(within(rows[1]!).getByText('December 31, 2025')).toBeTruthy();
  });
});
