import { screen } from '@testing-library/dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act } from '../../support/render.tsx';
import { settled } from './open.tsx';
import { beats, plans, tonight, open, press, focused, type } from './open-together.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

describe('we had one', () => {
  test('on a day up to today, in their own words, and it can be taken back', async () => {
    const sent = await open();
    await press('We had one · Date');
    expect(document.activeElement).toBe(screen.getByLabelText('The day it was'));
    for (const wrong of ['2026-11-26', '0002-11-20', '']) {
      type('The day it was', wrong);
      expect(screen.getByText('Choose a day up to today.'), wrong).toBeTruthy();
    }
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Note it' }).disabled).toBe(true);
    type('The day it was', '2026-11-21');
    type('What it was, if you like', '  a walk ');
    fake.worker = (command, input) => {
      (sent as object[]).push({ command, input });
      return 'new';
    };
    await press('Note it');
    await settled();
    expect(focused()).toBe('We had one · Date');
    expect(screen.getByText('“a walk” is noted.')).toBeTruthy();
    await press('Undo');
    await settled();
    expect(sent).toEqual([
      { command: 'hadOuting', input: { kind: 'date', on: '2026-11-21', title: 'a walk' } },
      { command: 'forgetHad', input: { id: 'new' } },
    ]);
  });

  test('needs no words, and today is the day unless another is chosen', async () => {
    const sent = await open();
    await press('We had one · Trip');
    await press('Note it');
    await settled();
    expect(screen.getByText('“A trip” is noted.')).toBeTruthy();
    expect(sent).toEqual([{ command: 'hadOuting', input: { kind: 'trip', on: '2026-11-25' } }]);
  });

  test('is the plan of today at once; taken back, it is the plan it was', async () => {
    plans(tonight);
    const sent = await open();
    await press('We had one · Date');
    await settled();
    await press('Undo');
    await settled();
    const { arranged: _, at: __, ...been } = tonight;
    expect(sent).toEqual([
      { command: 'hadOuting', input: been },
      { command: 'keepDate', input: tonight },
    ]);
  });

  test('is another one where the plan is for another day', async () => {
    plans({ ...tonight, on: '2026-11-28' });
    const sent = await open();
    await press('We had one · Date');
    expect(screen.getByLabelText('The day it was')).toBeTruthy();
    await press('Never mind');
    expect(focused()).toBe('We had one · Date');
    expect(sent).toEqual([]);
  });
});

describe('what is planned', () => {
  test('is let go at once, and comes back as it was', async () => {
    plans(tonight);
    const sent = await open();
    await press('Let it go · Date');
    await settled();
    act(() => plans());
    await settled();
    expect(focused()).toBe('Plan · Date');
    expect(screen.getByText('“Tea” is let go.')).toBeTruthy();
    await press('Undo');
    act(() => plans(tonight));
    await settled();
    expect(focused()).toBe('Open · Date');
    expect(sent).toEqual([
      { command: 'dropDate', input: { id: 'p' } },
      { command: 'keepDate', input: tonight },
    ]);
  });

  test('is moved, and moved back', async () => {
    plans(tonight);
    const sent = await open();
    await press('Move · Date');
    expect(document.activeElement).toBe(screen.getByLabelText('The day'));
    type('The day', '2026-11-28');
    await press('Move it');
    await settled();
    expect(focused()).toBe('Move · Date');
    await press('Undo');
    expect(sent).toEqual([
      { command: 'moveDate', input: { id: 'p', on: '2026-11-28', at: '19:30' } },
      { command: 'keepDate', input: tonight },
    ]);
  });

  test('by another page meanwhile closes what was to move it', async () => {
    plans(tonight);
    await open();
    await press('Move · Date');
    act(() => plans());
    await settled();
    expect(screen.queryByLabelText('The day')).toBeNull();
    expect(screen.getByRole('button', { name: 'Note an idea · Date' })).toBeTruthy();
  });
});

describe('an idea for the next one', () => {
  test('is noted, and the way to plan it is to open it', async () => {
    beats({ trip: { every: 5 } });
    const sent = await open();
    await press('Note an idea · Trip');
    type('An idea for the next one', ' Lisbon ');
    await press('Keep the idea');
    act(() => beats({ trip: { every: 5, idea: 'Lisbon' } }));
    await settled();
    expect(focused()).toBe('Change the idea · Trip');
    expect(screen.getByRole('button', { name: 'Open · Trip' })).toBeTruthy();
    expect(sent).toEqual([{ command: 'keepIdea', input: { kind: 'trip', idea: 'Lisbon' } }]);
  });

  test('is taken away by leaving nothing of it', async () => {
    beats({ trip: { every: 5, idea: 'Lisbon' } });
    const sent = await open();
    await press('Change the idea · Trip');
    type('An idea for the next one', ' ');
    await press('Keep the idea');
    expect(sent).toEqual([{ command: 'keepIdea', input: { kind: 'trip', idea: '' } }]);
  });
});
