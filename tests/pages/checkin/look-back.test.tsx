import { screen } from '@testing-library/dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { act } from '../../support/render.tsx';
import {
  aPromise,
  field,
  heading,
  keep,
  kept,
  open,
  paper,
  press,
  sent,
  settled,
  yesterday,
} from './promising.tsx';

vi.mock(
  '../../../src/platform/browser.ts',
  async () => await import('../../support/fake-browser.ts'),
);
vi.mock('../../../src/platform/clock.ts', async () => await import('../../support/fake-clock.ts'));

beforeEach(fake.reset);

describe('the look back', () => {
  it('comes first, the day after, and its three answers weigh the same', async () => {
    await open(yesterday);
    expect(heading()).toBe('One look back');
    expect(paper()).toBe('On Tuesday, at my desk, I was going to print one photo.');
    const answers = ['Kept', 'Moved', 'Let go'].map((name) => screen.getByRole('button', { name }));
    expect(answers.map((button) => button.className)).toEqual(Array(3).fill('btn quiet'));
    expect(document.querySelector('.btn.primary')).toBeNull();
  });

  it('does not come on the day itself', async () => {
    await open(aPromise({ on: '2026-11-25' }));
    expect(field('What')).toBeTruthy();
  });

  it.each([
    ['Kept', 'Then it is done.'],
    ['Let go', 'Then it may rest.'],
  ])('%s: “%s”, and nothing of the answer is sent or stored', async (answer, words) => {
    await open(yesterday);
    await press(answer);
    expect(heading()).toBe(words);
    expect(document.activeElement?.textContent).toBe('Done');
    expect(sent).toEqual([{ command: 'settlePromise', input: { id: 'p' } }]);
    expect(JSON.stringify(fake.stored())).not.toMatch(/photo/);
    await press('Undo');
    expect(heading()).toBe('One look back');
    expect(kept()).toEqual([yesterday]);
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  it('moved to another day it moves along', async () => {
    await open(yesterday);
    await press('Moved');
    await press(/^Sat/);
    expect(screen.getByText('one look back on Sunday')).toBeTruthy();
    await press('Never mind');
    expect(document.activeElement?.textContent).toBe('Moved');
    await press('Moved');
    await press(/^Sat/);
    await press('Move it');
    expect(heading()).toBe('Then it is Saturday.');
    expect(kept()).toEqual([{ ...yesterday, on: '2026-11-28' }]);
    await press('Undo');
    expect(kept()).toEqual([yesterday]);
    expect(heading()).toBe('One look back');
  });

  it('of a day last week does not read as if that weekday were to come', async () => {
    await open(aPromise({ on: '2026-11-19' }));
    expect(paper()).toBe('On Thursday, I was going to print one photo.');
  });

  it('on what is open no more is not said to be moved', async () => {
    await open(yesterday);
    await press('Moved');
    fake.worker = () => {
      keep([]);
      throw new Error('there is no such promise');
    };
    await press('Move it');
    expect(heading()).toBe('One thing you could surely do');
    expect(screen.getByText('That promise is not open any more.')).toBeTruthy();
  });

  it('may wait for a new promise, unless there is no room for one', async () => {
    const other = aPromise({ id: 'q', on: '2026-11-20', what: 'Call' });
    await open(yesterday, other);
    expect(paper()).toMatch(/I was going to call\.$/);
    await press('Kept');
    await press('The other look back');
    expect(paper()).toMatch(/I was going to print one photo\.$/);
    await press('A new one first');
    expect(field('What')).toBeTruthy();
    act(() => keep([yesterday, other, aPromise({ id: 'r' })]));
    await settled();
    expect(heading()).toBe('One look back');
    expect(screen.queryByRole('button', { name: 'A new one first' })).toBeNull();
  });
});
