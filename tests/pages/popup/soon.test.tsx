import { screen, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { skipNext } from '../../../src/domain/evening/decisions.ts';
import { noEvening, type Evening } from '../../../src/domain/evening/evening.ts';
import { putOff } from '../../../src/domain/evening/moving.ts';
import { planFor } from '../../../src/domain/plan.ts';
import { Popup } from '../../../src/pages/popup/Popup.tsx';
import { anAgreement, aWindow } from '../../support/builders.ts';
import { fake } from '../../support/fake-browser.ts';
import { deviceZone, local, now, setClock } from '../../support/fake-clock.ts';
import { act, render } from '../../support/render.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));

const key = 'dinner@2026-11-25';
const agreement = anAgreement({
  windows: [aWindow({ title: 'Dinner and after', start: '19:30', end: '22:00' })],
});
const moved: Evening = {
  ...noEvening,
  moved: [
    {
      key,
      from: local('2026-11-25 19:30').toString(),
      start: local('2026-11-25 19:40').toString(),
      end: local('2026-11-25 22:00').toString(),
    },
  ],
};

let sent: { command: string; input: unknown }[];

const keep = (evening: Evening) => fake.store({ evening: { version: 1, data: evening } });

/** The popup over a worker that does what is asked of it. */
async function open(at: string, evening: Evening = noEvening) {
  setClock(at);
  sent = [];
  fake.worker = (command: string, input: unknown) => {
    sent.push({ command, input });
    const plan = planFor({ agreement, evening, zone: deviceZone() }, now());
    if (command === 'putOff') keep(putOff(evening, plan, key));
    if (command === 'skipNext') keep(skipNext(evening, agreement, 'dinner', now(), deviceZone()));
    if (command === 'unskip') keep(evening);
  };
  fake.store({ agreement: { version: 1, data: agreement } });
  keep(evening);
  render(<Popup />);
  await settled();
}

async function settled(): Promise<void> {
  await act(() => fake.settled());
  await act(() => fake.settled());
}

const press = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name }));
  await settled();
};
const offered = () =>
  within(screen.getByRole('group'))
    .getAllByRole('button')
    .map((button) => button.textContent);
const theThree = ['Start early', 'Ten min later', 'Skip this one'];
const lengths = ['30 min', '60 min', '90 min'];

beforeEach(() => {
  fake.reset();
  fake.access.grant('*://*.news.test/*');
});

describe('ten minutes before a window', () => {
  it('87: the popup says that it begins, in how long, and offers three things', async () => {
    await open('2026-11-25 19:24');
    expect(screen.getByText('begins in')).toBeTruthy();
    expect(screen.getByText('6 min')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Dinner and after' })).toBeTruthy();
    expect(offered()).toEqual(theThree);
  });

  it('a minute earlier it says how long until then, and begins by hand', async () => {
    await open('2026-11-25 19:19');
    expect(screen.queryByText('begins in')).toBeNull();
    expect(offered()).toEqual(lengths);
  });

  it('starts early what is about to begin, by its key', async () => {
    await open('2026-11-25 19:24');
    await press('Start early');
    expect(sent).toEqual([{ command: 'startEarly', input: { key } }]);
  });

  it('put off, the new time is shown, and the focus is not lost', async () => {
    await open('2026-11-25 19:24');
    await press('Ten min later');
    expect(sent).toEqual([{ command: 'putOff', input: { key } }]);
    expect(screen.getByText('16 min')).toBeTruthy();
    expect(screen.getByText(/7:40.PM/)).toBeTruthy();
    expect(offered()).toEqual(lengths);
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('put off once, it is not offered again', async () => {
    await open('2026-11-25 19:33', moved);
    expect(screen.getByText('7 min')).toBeTruthy();
    expect(offered()).toEqual(['Start early', 'Skip this one']);
  });

  it('skipped, the next one is shown, with the way back at hand', async () => {
    await open('2026-11-25 19:24');
    await press('Skip this one');
    expect(sent).toEqual([{ command: 'skipNext', input: { windowId: 'dinner' } }]);
    expect(screen.getByText(/^Tomorrow, /)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Dinner and after is skipped');
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(sent.at(-1)).toEqual({ command: 'unskip', input: { key } });
    expect(offered()).toEqual(theThree);
  });

  it.each(theThree)('71: %s says so when it did not work', async (name) => {
    await open('2026-11-25 19:24');
    fake.fail('runtime.sendMessage');
    await press(name);
    expect(screen.getByRole('alert').textContent).not.toBe('');
    expect(offered()).toEqual(theThree);
  });

  it('nothing of it is the primary button', async () => {
    await open('2026-11-25 19:24');
    expect(document.querySelector('.primary')).toBeNull();
  });

  it('58: in a private window none of it can be pressed, and it says why', async () => {
    Object.assign(fake.privacy, { here: true });
    await open('2026-11-25 19:24');
    for (const name of theThree) {
      const button = screen.getByRole<HTMLButtonElement>('button', { name });
      expect(button.disabled).toBe(true);
      const why = document.getElementById(button.getAttribute('aria-describedby') ?? '');
      expect(why?.textContent).toContain('This is a private window');
    }
  });
});
