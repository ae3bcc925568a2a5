import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import ways from '../../../src/deck/en/quiet.json';
import { Calm } from '../../../src/pages/activities/calm/Calm.tsx';
import { cardNamed } from '../../support/cards.ts';
import { fake } from '../../support/fake-browser.ts';
import { act, render } from '../../support/render.tsx';
import { stageAnimations, type Stage } from '../../ui/animations.ts';

vi.mock(
  '../../../src/platform/browser.ts',
  async () => await import('../../support/fake-browser.ts'),
);
vi.mock('../../../src/platform/clock.ts', async () => await import('../../support/fake-clock.ts'));

let stage: Stage;
let told: unknown[];
let closed: number;

async function open() {
  render(<Calm card={cardNamed('calm-001')} onClose={() => (closed += 1)} />);
  await screen.findByRole('heading', { name: 'Which kind of quiet?' });
}

beforeEach(async () => {
  fake.reset();
  stage = stageAnimations();
  [told, closed] = [[], 0];
  fake.worker = (command: string, input: unknown) => {
    if (command === 'answerCheckIn') told.push(input);
  };
  await open();
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const heading = () => screen.getByRole('heading').textContent;
const did = [{ cardId: 'calm-001', outcome: 'did' }];

describe('silence', () => {
  it('says whole minutes only, and the light changes at the end, once', async () => {
    await press(/^Silence/);
    expect(screen.getByRole('img', { name: '5 minutes left' })).toBeTruthy();
    stage.advance(60_000);
    expect(screen.getByRole('img', { name: '4 minutes left' })).toBeTruthy();
    stage.advance(59_000);
    expect(screen.getByRole('img', { name: '4 minutes left' })).toBeTruthy();
    expect(told).toEqual([]);
    stage.advance(600_000);
    expect(heading()).toBe('Whenever you’re ready.');
    await vi.waitFor(() => expect(told).toEqual(did));
    await press('Done');
    expect([closed, told]).toEqual([1, did]);
  });

  it('is longer or shorter while it runs', async () => {
    await press(/^Silence/);
    stage.advance(120_000);
    await userEvent.click(screen.getByRole('radio', { name: '10 min' }));
    expect(screen.getByRole('img', { name: '8 minutes left' })).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: '3 min' }));
    expect(screen.getByRole('img', { name: '1 minute left' })).toBeTruthy();
  });

  it('stands while it is paused, and is left before its end without a trace', async () => {
    await press(/^Silence/);
    await press('Pause');
    stage.advance(600_000);
    expect(screen.getByRole('img', { name: '5 minutes left' })).toBeTruthy();
    await press('That’s enough');
    expect([closed, told]).toEqual([1, []]);
  });
});

describe('five things', () => {
  it('come down to one', async () => {
    await press(/^Notice/);
    for (const { text } of ways.senses.steps.slice(0, -1)) {
      expect(heading()).toBe(text);
      await press('Next');
    }
    await press('That’s all of them');
    expect(heading()).toBe(ways.senses.done);
    await vi.waitFor(() => expect(told).toEqual(did));
  });

  it('that are all left out lead back, and do not count as done', async () => {
    await press(/^Notice/);
    for (let left = 5; left > 0; left -= 1) await press('Skip this one');
    expect([heading(), told]).toEqual(['Which kind of quiet?', []]);
    expect(document.activeElement?.textContent).toMatch(/^Silence/);
  });
});

describe('stretches', () => {
  const [first, second] = ways.stretches.steps;

  it('follow each other by themselves, and say when a move comes back', async () => {
    await press(/^Stretch/);
    stage.advance(((first?.seconds ?? 0) - 9) * 1000);
    expect(screen.queryByText('And slowly back to the middle.')).toBeNull();
    stage.advance(1000);
    expect(screen.getByText('And slowly back to the middle.')).toBeTruthy();
    stage.advance(8000);
    expect(heading()).toBe(second?.text);
    stage.advance(300_000);
    expect(heading()).toBe(ways.stretches.done);
    await vi.waitFor(() => expect(told).toEqual(did));
  });

  it('wait while they are paused, and each can be left out', async () => {
    await press(/^Stretch/);
    await press('Pause');
    stage.advance(300_000);
    expect(heading()).toBe(first?.text);
    for (const _ of ways.stretches.steps) await press('Next');
    expect([heading(), told]).toEqual(['Which kind of quiet?', []]);
  });
});

describe('away from the screen', () => {
  it('a walk is one idea of several, and the screen waits with one line', async () => {
    await press(/walk/);
    await press('Another idea');
    expect(heading()).toBe(ways.walk.steps[1]?.text);
    await press('Off we go');
    expect(document.body.textContent).toBe('See you when you are back.We’re back');
    await vi.waitFor(() => expect(told).toEqual(did));
    await press('We’re back');
    expect(heading()).toBe(ways.walk.done);
    await vi.waitFor(() => expect(told).toEqual(did));
  });

  it('something hot is made in three steps', async () => {
    await press(/^Something hot/);
    await press('Next');
    await press('Next');
    expect(told).toEqual([]);
    await press('Screen away');
    await press('We’re back');
    expect(heading()).toBe(ways.tea.done);
    await vi.waitFor(() => expect(told).toEqual(did));
    await press('Another kind');
    expect(heading()).toBe('Which kind of quiet?');
  });
});

it('a private window tells nothing', async () => {
  fake.privacy.here = true;
  await press(/walk/);
  await press('Off we go');
  await act(() => fake.settled());
  expect(told).toEqual([]);
});
