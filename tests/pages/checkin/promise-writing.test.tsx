import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act } from '../../support/render.tsx';
import {
  aPromise,
  field,
  heading,
  kept,
  open,
  paper,
  press,
  settled,
  unanswered,
} from './promising.tsx';

vi.mock(
  '../../../src/platform/browser.ts',
  async () => await import('../../support/fake-browser.ts'),
);
vi.mock('../../../src/platform/clock.ts', async () => await import('../../support/fake-clock.ts'));
beforeEach(fake.reset);

const turn = async (clock: string) => {
  setClock(clock);
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  await settled();
};
const days = () => screen.getByRole('group', { name: 'When' }).textContent;

describe('a promise while it is written', () => {
  it('pressed twice before the worker has answered it is promised once', async () => {
    await open();
    const answered = unanswered();
    let calls = 0;
    fake.worker = () => {
      calls += 1;
      return answered.promise;
    };
    await userEvent.type(field('What'), 'Call');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Promise this' }));
    answered.resolve('new');
    await settled();
    expect(calls).toBe(1);
    expect(heading()).toBe('It is promised.');
  });

  it('its day and the days beside it stay when midnight comes', async () => {
    await open();
    await userEvent.type(field('What'), 'Call');
    const before = [paper(), days()];
    await turn('2026-11-26 00:00');
    expect([paper(), days()]).toEqual(before);
    await press('Promise this');
    expect(kept()).toMatchObject([{ on: '2026-11-27' }]);
  });

  it.each(['Call', ' '])('a look back that comes at midnight waits for “%s”', async (typed) => {
    await open(aPromise({ on: '2026-11-25' }));
    field('What').focus();
    await userEvent.keyboard(typed);
    await turn('2026-11-26 00:00');
    expect(heading()).toBe('One thing you could surely do');
    expect(document.activeElement).toBe(field('What'));
  });
});
