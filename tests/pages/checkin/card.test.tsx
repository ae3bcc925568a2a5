import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CameUp } from '../../../src/domain/evening/evening.ts';
import { CheckIn } from '../../../src/pages/checkin/CheckIn.tsx';
import { anAgreement, aWindow } from '../../support/builders.ts';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act, render } from '../../support/render.tsx';
import { stageAnimations } from '../../ui/animations.ts';

vi.mock(
  '../../../src/platform/browser.ts',
  async () => await import('../../support/fake-browser.ts'),
);
vi.mock('../../../src/platform/clock.ts', async () => await import('../../support/fake-clock.ts'));

let sent: { command: string; input?: unknown }[];

async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await act(() => fake.settled());
}

/** Inside a dinner from 18:00 to 20:00, with what came up in it. */
async function open(hash: string, came?: Partial<CameUp>): Promise<void> {
  setClock('2026-11-25 19:00');
  sent = [];
  fake.worker = (command: string, input: unknown) => {
    sent.push(input === undefined ? { command } : { command, input });
    return undefined;
  };
  const one = { of: 'dinner@2026-11-25', moment: 'middle', at: '2026-11-25T18:00:00Z' };
  const cameUp = came ? { cameUp: [{ ...one, what: 'breath', stands: true, ...came }] } : {};
  fake.store({
    agreement: { version: 1, data: anAgreement({ windows: [aWindow()] }) },
    evening: { version: 1, data: { letGo: [], exceptions: [], ...cameUp } },
    couple: { version: 1, data: { seed: 3, welcomed: true } },
  });
  location.hash = hash;
  render(<CheckIn />);
  await settled();
}

const press = async (name: string) => {
  await userEvent.click(await screen.findByRole('button', { name }));
  await settled();
};
const commands = () => sent.map(({ command }) => command);

beforeEach(() => {
  fake.reset();
  stageAnimations();
});

describe('a card that came up', () => {
  const card = {
    what: 'remember-004',
    why: [{ code: 'lately', kind: 'remember', days: 9 }],
  } as const;

  it('says why it is this one, and is done with one press', async () => {
    await open('#/now', card);
    expect(screen.getByText('Why this one?')).toBeTruthy();
    expect(screen.getByText('Remembering: the last one was 9 days ago.')).toBeTruthy();
    await press('We did this');
    expect(sent).toEqual([
      { command: 'answerCheckIn', input: { cardId: 'remember-004', outcome: 'did' } },
    ]);
    expect(screen.getByRole('heading', { name: 'That was for the two of you.' })).toBeTruthy();
  });

  it('gives way to another, of which there is no why', async () => {
    await open('#/now', card);
    const first = screen.getByRole('heading').textContent;
    await press('Another');
    expect(screen.getByRole('heading').textContent).not.toBe(first);
    expect(screen.queryByText('Why this one?')).toBeNull();
    expect(sent).toEqual([
      { command: 'answerCheckIn', input: { cardId: 'remember-004', outcome: 'swapped' } },
    ]);
  });

  it('is left for today, and the window closes', async () => {
    await open('#/now', card);
    await press('Not today');
    expect(sent[0]).toEqual({
      command: 'answerCheckIn',
      input: { cardId: 'remember-004', outcome: 'notToday' },
    });
  });

  it('comes up less, or never again', async () => {
    await open('#/now', card);
    await press('Less of this');
    expect(sent.at(-1)).toEqual({ command: 'lessOf', input: { kind: 'remember' } });
    expect(screen.getByRole('heading', { name: 'Less of that, for a while.' })).toBeTruthy();
  });

  it('is put away', async () => {
    await open('#/now', card);
    await press('Not this one again');
    expect(sent.at(-1)).toEqual({ command: 'putAway', input: { cardId: 'remember-004' } });
  });

  it('closed, it is passed over', async () => {
    await open('#/now', card);
    await press('Close this check-in');
    expect(commands()).toEqual(['passOver']);
  });

  it('what could not be written down is said, and the card stays', async () => {
    await open('#/now', card);
    fake.worker = () => {
      throw new Error('no room');
    };
    await press('We did this');
    expect(screen.getByRole('button', { name: 'We did this' })).toBeTruthy();
    expect(document.querySelector('.problem-line')).toBeTruthy();
  });
});

describe('a window that opens with a breath', () => {
  it('has one press to begin and one to leave it', async () => {
    await open('#/now', { moment: 'start', what: 'breath' });
    expect(screen.getByRole('heading', { name: 'Open with a breath.' })).toBeTruthy();
    await press('Straight to the evening');
    expect(commands()).toEqual(['passOver']);
  });
});

describe('a card asked for by hand', () => {
  it('is of the kind that was asked for, and so is another', async () => {
    await open('#/card/walk');
    expect(screen.getByText('Outside together')).toBeTruthy();
    const first = screen.getByRole('heading').textContent;
    await press('Another');
    expect(screen.getByRole('heading').textContent).not.toBe(first);
    await press('We did this');
    expect(sent.at(-1)).toMatchObject({ input: { outcome: 'did' } });
  });

  it('is done in its own place with what there is for it, under its own words', async () => {
    await open('#/now', { what: 'listen-010' });
    const words = screen.getByRole('heading').textContent;
    await press('Take turns with it');
    expect(screen.getByRole('heading').textContent).toBe(words);
    expect(screen.getByRole('button', { name: /begins$/ })).toBeTruthy();
  });

  it('where nothing came up, one small thing is there all the same', async () => {
    await open('#/now');
    expect(screen.getByRole('button', { name: 'We did this' })).toBeTruthy();
  });
});
