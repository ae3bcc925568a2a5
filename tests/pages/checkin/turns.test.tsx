import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckIn } from '../../../src/pages/checkin/CheckIn.tsx';
import { cardsIn } from '../../../scripts/build/deck.ts';
import { usualNudges } from '../../../src/domain/checkins/nudges.ts';
import { anAgreement } from '../../support/builders.ts';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act, render } from '../../support/render.tsx';
import { stageAnimations, type Stage } from '../../ui/animations.ts';

vi.mock(
  '../../../src/platform/browser.ts',
  async () => await import('../../support/fake-browser.ts'),
);
vi.mock('../../../src/platform/clock.ts', async () => await import('../../support/fake-clock.ts'));

interface Told {
  readonly cardId: string;
  readonly outcome: string;
}

let stage: Stage;
let told: Told[];

async function open(address = '#/turns', names: readonly string[] = ['Noa', 'Jules']) {
  setClock('2026-11-25 20:48');
  fake.store({ agreement: { version: 1, data: anAgreement({ windows: [], names }) } });
  location.hash = address;
  render(<CheckIn />);
  await act(() => fake.settled());
  await act(() => fake.settled());
  await screen.findByRole('heading');
}

beforeEach(() => {
  fake.reset();
  stage = stageAnimations();
  told = [];
  fake.worker = (command: string, input: unknown) => {
    if (command === 'answerCheckIn') told.push(input as Told);
  };
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const has = (name: string) => screen.queryByRole('button', { name }) !== null;
const said = () => document.body.textContent ?? '';
const question = () => screen.getByRole('heading').textContent;

describe('a talk in turns', () => {
  it('goes from one to the other and tells, at its end and once, which question it was', async () => {
    await open();
    await press('Noa begins');
    stage.advance(60_000);
    expect(said()).toContain('7:00 to speak');
    await press('Pass to Jules');
    expect(screen.getByRole('status').textContent).toBe(
      'Jules, say back once the part that mattered most. After that it is your turn.',
    );
    await press('Your turn, Jules');
    expect(said()).toContain('8:00 to speak');
    await press('That was my turn');
    expect(told).toEqual([]);
    await press('We have both spoken');
    expect(screen.getByRole('heading', { name: 'That was the two of you.' })).toBeTruthy();
    expect(told).toEqual([{ cardId: expect.stringMatching(/^ask_/), outcome: 'did' }]);
  });

  it('that runs out of time says so, waits, and can go on a little longer', async () => {
    await open();
    await press('Noa begins');
    stage.advance(500_000);
    expect(screen.getByRole('status').textContent).toMatch(/^Take the time to finish\./);
    expect(document.activeElement?.textContent).toBe('Your turn, Jules');
    stage.advance(600_000);
    await press('A little longer');
    expect(said()).toContain('2:00 to speak');
    stage.advance(1000);
    expect(said()).toContain('1:59 to speak');
  });

  it('that was passed on too early goes on where it was', async () => {
    await open();
    await press('Noa begins');
    stage.advance(60_000);
    await press('Pass to Jules');
    stage.advance(60_000);
    await press('A little longer');
    expect(said()).toContain('7:00 to speak');
  });

  it('stands while it is paused', async () => {
    await open();
    await press('Noa begins');
    stage.advance(2000);
    await press('Pause');
    stage.advance(600_000);
    expect(said()).toContain('paused at 7:58');
    await press('Go on');
    stage.advance(1000);
    expect(said()).toContain('7:57 to speak');
  });

  it('is as long as they like, before and meanwhile', async () => {
    await open();
    await userEvent.click(screen.getByRole('radio', { name: '3 min' }));
    expect(said()).toContain('3:00 to speak');
    await press('Noa begins');
    stage.advance(60_000);
    await press('3 minutes each');
    await userEvent.click(screen.getByRole('radio', { name: '12 min' }));
    expect(said()).toContain('11:00 to speak');
    await press('Pass to Jules');
    await press('Your turn, Jules');
    expect(said()).toContain('12:00 to speak');
  });

  it('may begin with the other', async () => {
    await open();
    await press('Jules begins instead');
    await press('Jules begins');
    expect(has('Pass to Noa')).toBe(true);
  });

  it('changes what helps to listen slowly', async () => {
    await open();
    await press('Noa begins');
    stage.advance(70_000);
    expect(said()).toContain('Jules, nothing to fix for now. “Tell me more” is plenty.');
    stage.advance(10_000);
    expect(said()).toContain('Jules, a nod is an answer too.');
  });

  it('calls nobody by a name they did not give', async () => {
    await open('#/turns', []);
    await press('Begin');
    expect(said()).toContain('Listener, nothing to fix for now.');
    await press('Pass it on');
    await press('Your turn');
    await press('That was my turn');
    await press('We have both spoken');
  });
});

describe('the question', () => {
  it('is another when they ask, and stays the same while they talk', async () => {
    await open();
    const first = question();
    await press('Another question');
    const second = question();
    expect(second).not.toBe(first);
    expect(told).toEqual([{ cardId: expect.stringMatching(/^ask_/), outcome: 'swapped' }]);
    await press('Noa begins');
    setClock('2026-11-25 21:15');
    stage.advance(400_000);
    expect(question()).toBe(second);
  });

  it('is of the kind in the address', async () => {
    await open('#/turns/ask_day');
    await press('Another question');
    expect(told[0]?.cardId).toMatch(/^ask_day-/);
  });

  it('is the one that is left where every card was put away', async () => {
    const never = cardsIn('en').map(({ id }) => id);
    fake.store({ nudges: { version: 1, data: { ...usualNudges, never } } });
    await open();
    expect(question()).toBe('What has been on your mind lately?');
    await press('Another question');
    expect(told).toEqual([]);
  });

  it('can be met alone, and kept for later', async () => {
    await open();
    const asked = question() ?? '';
    await press('Only one of you here?');
    expect(said()).toContain(asked);
    const closed = vi.spyOn(window, 'close').mockReturnValue();
    await press('Keep it for later');
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
    closed.mockRestore();
    expect(told).toEqual([]);
  });
});
