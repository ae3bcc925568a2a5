import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { History } from '../../../src/domain/checkins/answer.ts';
import { Breathe, type BreatheProps } from '../../../src/pages/activities/Breathe.tsx';
import { CheckIn } from '../../../src/pages/checkin/CheckIn.tsx';
import type { Present } from '../../../src/pages/wiring/usePlan.ts';
import { anAgreement } from '../../support/builders.ts';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act, render, type Rendered } from '../../support/render.tsx';
import { stageAnimations, type Stage } from '../../ui/animations.ts';

vi.mock(
  '../../../src/platform/browser.ts',
  async () => await import('../../support/fake-browser.ts'),
);
vi.mock('../../../src/platform/clock.ts', async () => await import('../../support/fake-clock.ts'));

const breathedBefore: Partial<History> = {
  answers: [{ cardId: 'breath', outcome: 'did', on: '2026-11-23' }],
};
const did = { command: 'answerCheckIn', input: { cardId: 'breath', outcome: 'did' } };

let stage: Stage;
let sent: { command: string; input: unknown }[];
let page: Rendered;

async function open(history: Partial<History> = breathedBefore): Promise<void> {
  page?.unmount();
  setClock('2026-11-25 20:48');
  sent = [];
  fake.worker = (command: string, input: unknown) => {
    sent.push({ command, input });
    return undefined;
  };
  fake.store({
    agreement: { version: 1, data: anAgreement({ windows: [] }) },
    answers: { version: 2, data: { shown: {}, answers: [], kinds: {}, ...history } },
  });
  location.hash = '#/breathe';
  fake.tabs.here.id = fake.tabs.openTab(location.href).id;
  page = render(<CheckIn />);
  await settled();
}

async function settled(): Promise<void> {
  await act(() => fake.settled());
  await act(() => fake.settled());
}

const heading = () => screen.getByRole('heading').textContent;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));
const shows = (words: string | RegExp) => screen.queryByText(words) !== null;

const disc = () => document.querySelector('.merge-ember');

function look(state: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  void act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

beforeEach(() => {
  fake.reset();
  stage = stageAnimations();
});

describe('breathing', () => {
  it('is the easy one the first time, and the minute that was drawn from then on', async () => {
    await open({});
    expect(shows('First of seven')).toBe(true);
    stage.advance(4100);
    expect(heading()).toBe('Breathe out');
    await open();
    stage.advance(22_000);
    expect([heading(), shows('Third of six')]).toEqual(['Breathe in', true]);
  });

  it('keeps its fixed words while it runs, tells of pace before hands, and when to stop', async () => {
    await open();
    for (const _ of [1, 2]) {
      expect(shows('Small, easy breaths. Nothing to force.')).toBe(true);
      expect(shows('Side by side, your own pace is fine.')).toBe(true);
      stage.advance(10_000);
    }
    expect(shows('Small, easy breaths. Nothing to force.')).toBe(true);
    expect(shows('Hold hands, if you like.')).toBe(true);
    expect(shows('Stop if you feel dizzy. Not while driving or in water.')).toBe(true);
  });

  it('pauses when nobody can see it, says so, and goes on from there', async () => {
    await open();
    stage.advance(5000);
    look('hidden');
    stage.advance(60_000);
    look('visible');
    expect(heading()).toBe('Whenever you’re ready.');
    expect(shows('It paused while this was out of sight.')).toBe(true);
    await press('Go on');
    expect(heading()).toBe('Breathe out');
    stage.advance(5100);
    expect([heading(), shows('Second of six')]).toEqual(['Breathe in', true]);
  });

  it('has one more word for the second sip of air', async () => {
    await open();
    await choose(/^Twice in, once out/);
    expect(heading()).toBe('Settle in.');
    stage.advance(1300);
    expect(heading()).toBe('Breathe in');
    stage.advance(3000);
    expect(heading()).toBe('And a little more');
    stage.advance(1000);
    expect([heading(), shows('First minute of five')]).toEqual(['Breathe out', true]);
  });
});

describe('another rhythm', () => {
  it('is one of five, with their seconds, of any of four lengths', async () => {
    await open();
    expect(screen.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual([
      'A short pause4 seconds in, 6 out',
      'An easy start4 seconds in, 4.5 out',
      'In and out alike5 seconds in, 5 out',
      'Out for longer4 seconds in, 6 out',
      'Twice in, once out3 seconds in, 1 more, 8 out',
      'Three breaths',
      'A minute',
      'Ten breaths',
      'Five minutes',
    ]);
  });

  it('begins afresh, and takes its own length until one is chosen', async () => {
    await open();
    stage.advance(25_000);
    await choose(/^In and out alike/);
    expect(shows('First minute of five')).toBe(true);
    await choose(/^Three breaths/);
    expect(shows('First of three')).toBe(true);
    await choose(/^Out for longer/);
    stage.advance(1300);
    expect([heading(), shows('First of three')]).toEqual(['Breathe in', true]);
    stage.advance(30_000);
    expect(heading()).toBe('Three breaths, side by side.');
  });

  it('chosen while it is paused waits until they go on', async () => {
    await open();
    await press('Pause');
    await choose(/^An easy start/);
    stage.advance(10_000);
    expect(heading()).toBe('Whenever you’re ready.');
    await press('Go on');
    expect(heading()).toBe('Settle in.');
  });
});

describe('that they breathed', () => {
  it('is written down once, when it is over', async () => {
    await open();
    stage.advance(59_000);
    expect(sent).toEqual([]);
    stage.advance(1100);
    await settled();
    expect([heading(), sent]).toEqual(['That was a minute together.', [did]]);
    await press('Once more');
    stage.advance(62_000);
    await settled();
    expect([heading(), sent]).toEqual(['That was a minute together.', [did]]);
  });

  it.each([
    ['is not if it was left in its first third', 19_000, []],
    ['is if it was left later', 21_000, [did]],
  ])('%s', async (_, ms, answers) => {
    await open();
    stage.advance(ms);
    await press('That’s enough');
    await settled();
    expect(sent).toEqual(answers);
    await open();
    stage.advance(ms);
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(sent).toEqual(answers);
  });

  it('is not from a private window', async () => {
    fake.privacy.here = true;
    await open();
    stage.advance(60_100);
    await settled();
    expect([heading(), sent]).toEqual(['That was a minute together.', []]);
  });

  it('closes the window even if it could not be written down', async () => {
    await open();
    fake.worker = () => {
      throw new Error('quota');
    };
    stage.advance(30_000);
    await press('That’s enough');
    await settled();
    expect(fake.calls('tabs.remove')).toHaveLength(1);
  });
});

const shown = async (props: Partial<BreatheProps>) => {
  await open();
  page.rerender(<Breathe present={{} as Present} onClose={vi.fn<() => void>()} {...props} />);
  await settled();
};

describe('asked for by a card, or by the beginning of a window', () => {
  it('stands under its sentence, in its own rhythm, and is an answer to it', async () => {
    await shown({
      framing: 'Before you talk.',
      startAs: 'sigh',
      lasting: 'three',
      cardId: 'breathe-004',
    });
    expect([shows('Before you talk.'), shows('First of three')]).toEqual([true, true]);
    stage.advance(36_100);
    await settled();
    expect(shows('Before you talk.')).toBe(false);
    expect(sent).toEqual([
      { command: 'answerCheckIn', input: { cardId: 'breathe-004', outcome: 'did' } },
    ]);
  });

  it('rests with the circles apart until it is begun, and carries on with the same circles', async () => {
    await shown({
      opening: (begin) => (
        <button type="button" onClick={begin}>
          Open with a breath
        </button>
      ),
    });
    const before = disc();
    expect(before?.closest('.merge-apart')).not.toBeNull();
    stage.advance(30_000);
    await press('Open with a breath');
    expect(heading()).toBe('Settle in.');
    expect(document.activeElement?.textContent).toBe('Pause');
    stage.advance(1300);
    expect([heading(), disc() === before]).toEqual(['Breathe in', true]);
  });

  it('leads on to what comes after it', async () => {
    const onDone = vi.fn<() => void>();
    await shown({ onDone });
    stage.advance(60_100);
    await press('Done');
    expect(onDone).toHaveBeenCalledTimes(1);
  });
});

it('91: with less motion says in and out, and no number', async () => {
  const ask = globalThis.matchMedia;
  globalThis.matchMedia = (query) => ({ ...ask(query), matches: query.includes('reduce') });
  await open();
  globalThis.matchMedia = ask;
  const said = new Set<string | null>();
  for (let second = 0; second < 20; second += 1) {
    said.add(document.querySelector('[aria-live]')?.textContent ?? null);
    stage.advance(1000);
  }
  expect([...said]).toEqual(['Breathe in', 'Breathe out']);
  expect(document.querySelector('.still-ring')?.getAttribute('aria-hidden')).toBe('true');
});
