import { fireEvent, screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SmallPromise } from '../../../src/domain/together/promise.ts';
import { CheckIn } from '../../../src/pages/checkin/CheckIn.tsx';
import { anAgreement } from '../../support/builders.ts';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act, render } from '../../support/render.tsx';

vi.mock(
  '../../../src/platform/browser.ts',
  async () => await import('../../support/fake-browser.ts'),
);
vi.mock('../../../src/platform/clock.ts', async () => await import('../../support/fake-clock.ts'));

let sent: { command: string; input: unknown }[];

async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await act(() => fake.settled());
}

const keep = (promises: readonly SmallPromise[]) =>
  fake.store({ promises: { version: 1, data: promises } });
const kept = () => (fake.stored()['promises'] as { data: SmallPromise[] }).data;

/** On Wednesday 25 November, over a worker that does as the real one. */
async function open(...promises: readonly SmallPromise[]): Promise<void> {
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

const aPromise = (more: Partial<SmallPromise>): SmallPromise => ({
  id: 'p',
  from: 0,
  what: 'Print one photo',
  on: '2026-11-27',
  where: '',
  ...more,
});
const yesterday = aPromise({ on: '2026-11-24', where: 'At my desk' });
const press = async (name: string | RegExp) => {
  await userEvent.click(screen.getByRole('button', { name }));
  await settled();
};
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const paper = () => document.querySelector('.promise-paper p')?.textContent;
const isOpen = () =>
  !screen.getByRole<HTMLButtonElement>('button', { name: 'Promise this' }).disabled;
const heading = () => screen.getByRole('heading').textContent;

interface Unanswered {
  promise: Promise<string>;
  resolve: (id: string) => void;
  reject: (why: Error) => void;
}
/** What the worker answers when the test says so. */
function unanswered(): Unanswered {
  const one: Partial<Unanswered> = {};
  one.promise = new Promise((resolve, reject) => Object.assign(one, { resolve, reject }));
  return one as Unanswered;
}

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
    fireEvent.input(field('The day of the promise'), { target: { value: '2026-12-03' } });
    expect(paper()).toBe('On Thursday, December 3, I will call mum.');
    expect(screen.getByText('one look back on Friday, December 4')).toBeTruthy();
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
    const on = (value: string) =>
      fireEvent.input(field('The day of the promise'), { target: { value } });
    on('2026-11-24');
    expect(isOpen()).toBe(false);
    expect(screen.getByText('Choose a day that is still to come.')).toBeTruthy();
    on('');
    expect(paper()).toBe('On …, I will call.');
    expect(isOpen()).toBe(false);
    on('2026-11-25');
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

describe('the look back', () => {
  it('comes first, the day after, and its three answers weigh the same', async () => {
    await open(yesterday);
    expect(heading()).toBe('One look back');
    expect(paper()).toBe('On Tuesday, at my desk, I will print one photo.');
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

  it('may wait for a new promise, unless there is no room for one', async () => {
    const other = aPromise({ id: 'q', on: '2026-11-20', what: 'Call' });
    await open(yesterday, other);
    expect(paper()).toMatch(/I will call\.$/);
    await press('Kept');
    await press('The other look back');
    expect(paper()).toMatch(/I will print one photo\.$/);
    await press('A new one first');
    expect(field('What')).toBeTruthy();
    act(() => keep([yesterday, other, aPromise({ id: 'r' })]));
    await settled();
    expect(heading()).toBe('One look back');
    expect(screen.queryByRole('button', { name: 'A new one first' })).toBeNull();
  });
});
