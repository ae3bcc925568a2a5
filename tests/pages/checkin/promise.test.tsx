import { fireEvent, screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
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
  unanswered,
} from './promising.tsx';

vi.mock(
  '../../../src/platform/browser.ts',
  async () => await import('../../support/fake-browser.ts'),
);
vi.mock('../../../src/platform/clock.ts', async () => await import('../../support/fake-clock.ts'));

const setDay = (value: string) =>
  fireEvent.input(field('The day of the promise'), { target: { value } });
const isOpen = () =>
  !screen.getByRole<HTMLButtonElement>('button', { name: 'Promise this' }).disabled;

beforeEach(fake.reset);

describe('a small promise', () => {
  it('reads as a sentence with when, where and what, is signed, and kept as typed', async () => {
    await open();
    await userEvent.type(field('What'), 'Print one for the hall.');
    await userEvent.type(field('Where, or right after what'), 'At my desk, after lunch');
    expect(paper()).toBe('On Friday, at my desk after lunch, I will print one for the hall.');
    expect(screen.getByText('one look back on Saturday')).toBeTruthy();
    await press('Jules promises this instead');
    expect(document.querySelector('.promise-paper b')?.textContent).toBe('Jules');
    await press('Promise this');
    expect(sent).toEqual([
      {
        command: 'makePromise',
        input: {
          from: 1,
          what: 'Print one for the hall.',
          where: 'At my desk, after lunch',
          on: '2026-11-27',
        },
      },
    ]);
    expect(heading()).toBe('It is promised.');
    expect(paper()).toBe('On Friday, at my desk after lunch, I will print one for the hall.');
    expect(document.activeElement?.textContent).toBe('Done');
  });

  it('reads right without a place, and on a day that is far off', async () => {
    await open();
    await userEvent.type(field('What'), 'Call mum');
    expect(paper()).toBe('On Friday, I will call mum.');
    await press(/^Other/);
    setDay('2026-12-03');
    expect(paper()).toBe('On Thursday, December 3, I will call mum.');
    expect(screen.getByText('one look back on Friday, December 4')).toBeTruthy();
  });

  it.each([
    ['I will call mum', 'On Friday, I will call mum.'],
    ['i’ll call mum?', 'On Friday, I will call mum.'],
    ['To call mum!', 'On Friday, I will call mum.'],
    ['I will', 'On Friday, I will…'],
    ['?', 'On Friday, I will…'],
  ])('“%s” reads “%s”', async (typed, words) => {
    await open();
    await userEvent.type(field('What'), typed);
    expect(paper()).toBe(words);
    expect(isOpen()).toBe(words.includes('mum'));
  });

  it('is asked for by a card until something is written', async () => {
    await open();
    expect(document.querySelector('.promise-prompt')?.textContent).toMatch(/\w/);
    await userEvent.type(field('What'), 'C');
    expect(document.querySelector('.promise-prompt')).toBeNull();
  });

  it('made smaller, the last wording is struck through and asked for again', async () => {
    await open();
    expect(screen.queryByRole('button', { name: 'Smaller still' })).toBeNull();
    await userEvent.type(field('What'), 'Sort out all our photos');
    await press('Smaller still');
    expect(document.querySelector('s')?.textContent).toBe('Sort out all our photos');
    expect(field('What').value).toBe('');
    expect(document.activeElement).toBe(field('What'));
    await userEvent.keyboard('Print one');
    await press('Back to: Sort out all our photos');
    expect(field('What').value).toBe('Sort out all our photos');
    expect([...document.querySelectorAll('s')].map((one) => one.textContent)).toEqual([
      'Print one',
    ]);
  });

  it('needs a thing and a day, and today will do', async () => {
    await open();
    await userEvent.type(field('What'), '  ');
    expect(isOpen()).toBe(false);
    await userEvent.type(field('What'), 'Call');
    await press(/^Other/);
    setDay('2026-11-24');
    expect(isOpen()).toBe(false);
    expect(screen.getByText('Choose a day that is still to come.')).toBeTruthy();
    setDay('');
    expect(paper()).toBe('On …, I will call.');
    expect(isOpen()).toBe(false);
    setDay('2026-11-25');
    expect(isOpen()).toBe(true);
  });

  it('is not thrown away by one key, wherever the focus is', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    await open();
    await userEvent.type(field('What'), 'Call{Escape}');
    await press(/^Thu/);
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(close).not.toHaveBeenCalled();
    expect(field('What').value).toBe('Call');
    await userEvent.clear(field('What'));
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(close).toHaveBeenCalledOnce();
    close.mockRestore();
  });

  it('that does not go through is said, with nothing lost', async () => {
    await open();
    await userEvent.type(field('What'), 'Call');
    fake.worker = () => {
      throw new Error('quota');
    };
    await press('Promise this');
    expect(document.querySelector('.problem-line')?.textContent).toMatch(/did not go through/);
    expect(field('What').value).toBe('Call');
  });
});

describe('at three', () => {
  const three = ['a', 'b', 'c'].map((id) => aPromise({ id, what: `Do ${id}` }));

  it('three is plenty; one is settled, taken back, and settled makes room', async () => {
    await open(...three);
    expect(heading()).toBe('Three is plenty for now.');
    expect(screen.queryByLabelText('What')).toBeNull();
    await press('Let go do b');
    expect(heading()).toBe('Then it may rest.');
    await press('Undo');
    expect(heading()).toBe('Three is plenty for now.');
    expect(kept()).toHaveLength(3);
    await press('Kept do c');
    expect(heading()).toBe('Then it is done.');
    await press('Make a small promise');
    expect(field('What')).toBeTruthy();
    expect(
      kept()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['a', 'b']);
  });

  it('the third that is made is promised, and no list comes between', async () => {
    await open(...three.slice(1));
    await userEvent.type(field('What'), 'Call');
    const answered = unanswered();
    fake.worker = () => {
      keep([...three.slice(1), aPromise({ id: 'new' })]);
      return answered.promise;
    };
    await press('Promise this');
    expect(heading()).toBe('One thing you could surely do');
    answered.resolve('new');
    await settled();
    expect(heading()).toBe('It is promised.');
  });

  it('an answer is shown at once, and taken back when it did not go through', async () => {
    await open(...three);
    const answered = unanswered();
    fake.worker = () => answered.promise;
    await press('Kept do a');
    expect(heading()).toBe('Then it is done.');
    answered.reject(new Error('quota'));
    await settled();
    expect(heading()).toBe('Three is plenty for now.');
    expect(document.querySelector('.problem-line')).toBeTruthy();
  });

  it('what is half written stays while a third comes from elsewhere', async () => {
    await open(...three.slice(1));
    await userEvent.type(field('What'), 'Call');
    act(() => keep(three));
    await settled();
    expect(heading()).toBe('Three is plenty for now.');
    await press('Kept do a');
    await press('Make a small promise');
    expect(field('What').value).toBe('Call');
  });
});
