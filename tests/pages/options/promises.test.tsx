import { fireEvent, screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SmallPromise } from '../../../src/domain/together/promise.ts';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act } from '../../support/render.tsx';
import { openSettings, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

const photo: SmallPromise = {
  id: 'a',
  from: 0,
  what: 'Print one photo',
  on: '2026-11-24',
  where: '',
};
const kettle: SmallPromise = {
  id: 'b',
  from: 1,
  what: 'Ask how she is',
  on: '2026-11-26',
  where: 'When the kettle boils',
};
const lamp: SmallPromise = { ...photo, id: 'c', what: 'Mend the lamp', on: '2026-12-12' };
const store = (data: readonly SmallPromise[]) => fake.store({ promises: { version: 1, data } });
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const focused = () => document.activeElement?.textContent;
const open = () => openSettings('together', { names: ['Noa', 'Jules'] });
const rows = () =>
  [...document.querySelectorAll('[data-promise]')].map((row) => [
    row.querySelector('p')?.textContent,
    row.querySelector('.small')?.textContent,
  ]);

describe('small promises', () => {
  test('stand in the order of their days, each with whose it is and by when', async () => {
    store([lamp, kettle, photo]);
    await open();
    expect(rows()).toEqual([
      ['On Tuesday, I was going to print one photo.', 'Noa, one look back'],
      ['On Thursday, when the kettle boils, I will ask how she is.', 'Jules, by Thursday'],
      ['On Saturday, December 12, I will mend the lamp.', 'Noa, by Saturday, December 12'],
    ]);
    expect(screen.getByText('Three is plenty for now.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Make a small promise' })).toBeNull();
  });

  test('none: one sentence, and the way to make one', async () => {
    const sent = await open();
    expect(screen.getByText('Nothing is promised just now.')).toBeTruthy();
    await press('Make a small promise');
    expect(sent).toEqual([{ command: 'openCheckIn', input: { activity: 'promise' } }]);
  });

  test.each([
    ['Kept', '“print one photo” is kept.'],
    ['Let go', '“print one photo” is let go.'],
  ])('%s goes at once, the focus goes on, and it comes back as it was', async (answer, words) => {
    store([photo, kettle]);
    const sent = await open();
    await press(`${answer} print one photo`);
    await settled();
    act(() => store([kettle]));
    await settled();
    expect(focused()).toBe('Kept ask how she is');
    expect(screen.getByText(words)).toBeTruthy();
    await press('Undo');
    act(() => store([kettle, photo]));
    await settled();
    expect(focused()).toBe('Kept print one photo');
    expect(sent).toEqual([
      { command: 'settlePromise', input: { id: 'a' } },
      { command: 'makePromise', input: photo },
    ]);
  });

  test('after the last one the way to make another has the focus', async () => {
    store([photo]);
    await open();
    await press('Kept print one photo');
    await settled();
    act(() => store([]));
    await settled();
    expect(focused()).toBe('Make a small promise');
  });

  test('one is moved, its look back with it, and back', async () => {
    store([photo]);
    const sent = await open();
    await press('Move print one photo');
    const day = screen.getByLabelText<HTMLInputElement>('The day of the promise');
    expect(document.activeElement).toBe(day);
    expect(day.value).toBe('2026-11-26');
    for (const [value, words] of [
      ['', 'Choose a day that is still to come.'],
      ['2026-11-24', 'Choose a day that is still to come.'],
      ['2030-01-01', 'Choose a day up to January 18, 2028.'],
    ] as const) {
      fireEvent.input(day, { target: { value } });
      expect(screen.getByText(words)).toBeTruthy();
      expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Move it' }).disabled).toBe(
        true,
      );
    }
    fireEvent.input(day, { target: { value: '2026-11-28' } });
    await press('Move it');
    await settled();
    act(() => store([{ ...photo, on: '2026-11-28' }]));
    await settled();
    expect(rows()[0]?.[1]).toBe('Noa, by Saturday');
    expect(focused()).toBe('Move print one photo');
    expect(screen.getByText('Moved to Saturday, November 28.')).toBeTruthy();
    await press('Undo');
    act(() => store([photo]));
    await settled();
    expect(focused()).toBe('Move print one photo');
    expect(sent).toEqual([
      { command: 'movePromise', input: { id: 'a', on: '2026-11-28' } },
      { command: 'makePromise', input: photo },
    ]);
  });

  test('one that is not moved after all keeps its day', async () => {
    store([kettle]);
    const sent = await open();
    await press(/^Move ask/);
    await press('Never mind');
    expect(focused()).toBe('Move ask how she is');
    expect(sent).toEqual([]);
  });

  test('one that is moved to the day it has stays, and nobody is told that it moved', async () => {
    store([kettle]);
    const sent = await open();
    await press(/^Move ask/);
    await press('Move it');
    expect(focused()).toBe('Move ask how she is');
    expect(sent).toEqual([]);
  });

  test('one that is open no more is not said to be moved', async () => {
    store([photo]);
    await open();
    await press(/^Move print/);
    fake.worker = () => {
      throw new Error('there is no such promise');
    };
    await press('Move it');
    act(() => store([]));
    await settled();
    expect(screen.getByText('That did not go through. Try once more.')).toBeTruthy();
    expect(screen.queryByText(/^Moved/)).toBeNull();
  });

  test('after a change that did not go through the focus is not moved later', async () => {
    store([photo, kettle]);
    await open();
    fake.worker = () => {
      throw new Error('quota');
    };
    await press('Kept print one photo');
    await settled();
    act(() => store([photo, kettle, lamp]));
    await settled();
    expect(focused()).toBe('Kept print one photo');
  });

  test('who has gone elsewhere meanwhile is not called back', async () => {
    store([photo, kettle]);
    await open();
    await press('Kept print one photo');
    await settled();
    const [elsewhere] = screen.getAllByRole('link');
    elsewhere?.focus();
    act(() => store([kettle]));
    await settled();
    expect(document.activeElement).toBe(elsewhere);
  });

  test('a change that does not go through is said', async () => {
    store([photo]);
    await open();
    fake.worker = () => {
      throw new Error('quota');
    };
    await press(/^Let go/);
    await settled();
    expect(screen.getByText('That did not go through. Try once more.')).toBeTruthy();
  });

  test('are read, and no more, from a private window', async () => {
    fake.privacy.here = true;
    store([photo]);
    await open();
    expect(rows()).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /photo|promise/ })).toBeNull();
  });
});
