import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Evening } from '../../../src/domain/evening/evening.ts';
import type { SmallPromise } from '../../../src/domain/together/promise.ts';
import { Popup } from '../../../src/pages/popup/Popup.tsx';
import { anAgreement, aWindow } from '../../support/builders.ts';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act, render } from '../../support/render.tsx';

vi.mock(
  '../../../src/platform/browser.ts',
  async () => await import('../../support/fake-browser.ts'),
);
vi.mock('../../../src/platform/clock.ts', async () => await import('../../support/fake-clock.ts'));

let sent: { command: string; input?: unknown }[];

async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await act(() => fake.settled());
}

async function open(
  at: string,
  evening: Partial<Evening> = {},
  promises: readonly SmallPromise[] = [],
): Promise<void> {
  setClock(at);
  sent = [];
  fake.worker = (command: string, input: unknown) => {
    sent.push(input === undefined ? { command } : { command, input });
    return undefined;
  };
  fake.store({
    agreement: { version: 1, data: anAgreement({ windows: [aWindow()], sites: [] }) },
    evening: { version: 1, data: { letGo: [], exceptions: [], ...evening } },
    promises: { version: 1, data: promises },
  });
  render(<Popup />);
  await settled();
}

const press = async (name: string) => {
  await userEvent.click(await screen.findByRole('button', { name }));
  await settled();
};

beforeEach(fake.reset);

describe('more for two', () => {
  it('opens any activity, and a card of any kind', async () => {
    await open('2026-11-25 12:00');
    await press('More for two');
    await press('Take turns');
    await press('Outside together');
    expect(sent).toEqual([
      { command: 'openCheckIn', input: { activity: 'turns' } },
      { command: 'openCheckIn', input: { activity: 'card', kind: 'walk' } },
    ]);
  });

  it('leads back to where it came from', async () => {
    await open('2026-11-25 19:00');
    await press('More for two');
    await press('Back');
    expect(screen.getByRole('button', { name: 'End early' })).toBeTruthy();
  });

  it('has touch only where touch was turned on', async () => {
    await open('2026-11-25 12:00');
    await press('More for two');
    expect(screen.queryByRole('button', { name: 'Touch, if you both like' })).toBeNull();
  });

  it('says when what was pressed did not go through', async () => {
    await open('2026-11-25 12:00');
    await press('More for two');
    fake.worker = () => {
      throw new Error('gone');
    };
    await press('Take turns');
    expect(document.querySelector('.problem-line')).toBeTruthy();
  });
});

describe('a small promise', () => {
  const photo: SmallPromise = {
    id: 'p',
    from: 0,
    what: 'Print one photo.',
    on: '2026-11-24',
    where: '',
  };

  it('is made by hand, and nothing else speaks of it before its day is over', async () => {
    await open('2026-11-24 12:00', {}, [photo]);
    expect(document.body.textContent).not.toMatch(/look back|photo/);
    await press('More for two');
    await press('A small promise');
    expect(sent).toEqual([{ command: 'openCheckIn', input: { activity: 'promise' } }]);
  });

  it('has one quiet line the day after, in place of the next date', async () => {
    await open('2026-11-25 12:00', {}, [photo]);
    expect(screen.getByText('One look back')).toBeTruthy();
    expect(screen.queryByText('Next date')).toBeNull();
    await press('print one photo');
    await press('More for two');
    await press('One look back: print one photo');
    expect(sent).toEqual([
      { command: 'openCheckIn', input: { activity: 'promise' } },
      { command: 'openCheckIn', input: { activity: 'promise' } },
    ]);
  });

  it('is not looked back on from the first view while a window runs', async () => {
    await open('2026-11-25 19:00', {}, [photo]);
    expect(document.body.textContent).not.toMatch(/look back/);
  });
});

const came = (what: string): Partial<Evening> => ({
  cameUp: [
    {
      of: 'dinner@2026-11-25',
      moment: 'start',
      what,
      at: '2026-11-25T17:00:00Z',
      stands: true,
    },
  ],
});

describe('what came up', () => {
  it('is what the popup shows, and one press opens it', async () => {
    await open('2026-11-25 19:00', came('breath'));
    expect(screen.getByRole('heading', { name: 'Open with a breath.' })).toBeTruthy();
    await press('Breathe together');
    expect(sent).toEqual([{ command: 'openCheckIn', input: { activity: 'now' } }]);
  });

  it('can be left with one press', async () => {
    await open('2026-11-25 19:00', came('note'));
    await press('Not now');
    expect(sent).toEqual([{ command: 'passOver' }]);
  });

  it('a card is answered where it stands', async () => {
    await open('2026-11-25 19:00', came('walk-003'));
    await press('We did this');
    expect(sent).toEqual([
      { command: 'answerCheckIn', input: { cardId: 'walk-003', outcome: 'did' } },
    ]);
  });
});
