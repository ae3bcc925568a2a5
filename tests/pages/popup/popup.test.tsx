import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Agreement } from '../../../src/domain/agreement/agreement.ts';
import type { Evening } from '../../../src/domain/evening/evening.ts';
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

const dinner = aWindow({
  id: 'dinner',
  title: 'Dinner and after',
  days: ['mon', 'wed', 'thu'],
  start: '19:30',
  end: '22:00',
});
const ours = anAgreement({ names: ['Noa', 'Jules'], windows: [dinner], sites: ['news.example'] });
const noEvening: Evening = { letGo: [], exceptions: [] };

let sent: { command: string; input: unknown }[];

async function open(at: string, agreement: Agreement = ours, evening: Evening = noEvening) {
  setClock(at);
  sent = [];
  fake.worker = (command: string, input: unknown) => {
    sent.push({ command, input });
    return undefined;
  };
  fake.store({
    agreement: { version: 1, data: agreement },
    evening: { version: 1, data: evening },
  });
  render(<Popup />);
  await settled();
}

async function settled(): Promise<void> {
  await act(() => fake.settled());
  await act(() => fake.settled());
}

beforeEach(fake.reset);

describe('before a window', () => {
  it('says which is next, when, and how long until then', async () => {
    await open('2026-11-25 17:42');
    expect(screen.getByRole('heading', { name: 'Dinner and after' })).toBeTruthy();
    expect(screen.getByText('1 h 48')).toBeTruthy();
    expect(screen.getByText(/^Tonight, /)).toBeTruthy();
  });

  it('names what waits for permission, and asks for just that', async () => {
    await open('2026-11-25 17:42');
    expect(screen.getByText('news.example is waiting for permission')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Allow' }));
    await settled();
    expect(screen.queryByText('news.example is waiting for permission')).toBeNull();
    expect(screen.getByText('Next date')).toBeTruthy();
  });

  it.each([
    [
      'Friday, November 27',
      [
        { kind: 'trip', on: '2026-11-26' },
        { kind: 'date', on: '2026-11-27' },
      ],
      19,
    ],
    ['by Thursday, November 26', [{ kind: 'trip', on: '2026-11-26' }], 19],
    ['whenever you like', [], 17],
  ])('says of the next date: %s', async (words, plans, last) => {
    const data = plans.map((plan, index) => ({ id: String(index), at: '19:30', ...plan }));
    const had = [{ id: 'h', kind: 'date', on: `2026-11-${last}` }];
    fake.store({ dates: { version: 2, data }, 'had:2026-11': { version: 1, data: had } });
    await open('2026-11-25 17:42', { ...ours, sites: [] });
    expect(screen.getByText('Next date').parentElement?.textContent).toBe(`Next date${words}`);
  });

  it('what was allowed hands its focus to what takes its place', async () => {
    await open('2026-11-25 17:42');
    await userEvent.click(screen.getByRole('button', { name: 'Allow' }));
    await settled();
    expect(document.activeElement?.textContent).toBe('whenever you like');
  });

  it('pages kept for later are offered beside what waits', async () => {
    const page = { url: 'https://a.example/', host: 'a.example' };
    fake.store({ saved: { version: 1, data: [page] } });
    await open('2026-11-25 17:42');
    expect(screen.getByText('news.example is waiting for permission')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByText('a.example')).toBeTruthy();
  });

  it('64: what did not work comes first, in one line that leads to Help', async () => {
    const failure = { where: 'rules', message: 'refused', at: '2026-11-25T16:32:00Z' };
    fake.store({ failures: { version: 1, data: [failure] } });
    await open('2026-11-25 17:42');
    expect(screen.getByText(/^Something did not work \(5:32.PM\)$/)).toBeTruthy();
    expect(screen.queryByText('news.example is waiting for permission')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'See why' }));
    await settled();
    expect([...fake.tabs.open.values()].map(({ url }) => url)).toEqual([
      expect.stringMatching(/options\/index\.html#\/help$/),
    ]);
  });

  it('begins by hand for half an hour', async () => {
    await open('2026-11-25 17:42');
    await userEvent.click(screen.getByRole('button', { name: '30 min' }));
    expect(sent).toEqual([{ command: 'beginNow', input: { minutes: 30 } }]);
  });

  it('without windows offers to choose a time', async () => {
    await open('2026-11-25 17:42', anAgreement({ windows: [] }));
    expect(screen.getByRole('button', { name: 'Choose a time' })).toBeTruthy();
  });
});

describe('during a window', () => {
  it('shows the minutes left, and ends early with the second of two clicks', async () => {
    await open('2026-11-25 20:48');
    expect(screen.getByRole('img', { name: '72 minutes left' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'End early' }));
    expect(sent).toEqual([]);
    expect(screen.getByRole('heading', { name: 'End here?' })).toBeTruthy();
    expect(screen.getByRole('img', { name: '78 minutes so far' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'End early' }));
    expect(sent).toEqual([{ command: 'endEarly', input: undefined }]);
  });

  it('71: says how to leave all the same when ending could not be written down', async () => {
    await open('2026-11-25 20:48');
    fake.fail('runtime.sendMessage');
    await userEvent.click(screen.getByRole('button', { name: 'End early' }));
    await userEvent.click(screen.getByRole('button', { name: 'End early' }));
    await settled();
    expect(screen.getByRole('alert').textContent).toMatch(/turn Undivided off/);
    expect(screen.getByRole('heading', { name: 'End here?' })).toBeTruthy();
    fake.mend('runtime.sendMessage');
    await userEvent.click(screen.getByRole('button', { name: 'End early' }));
    await settled();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('Stay changes nothing', async () => {
    await open('2026-11-25 20:48');
    await userEvent.click(screen.getByRole('button', { name: 'End early' }));
    await userEvent.click(screen.getByRole('button', { name: 'Stay' }));
    expect(screen.getByRole('img', { name: '72 minutes left' })).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('what was pressed away leaves the focus with what came for it', async () => {
    await open('2026-11-25 20:48');
    expect(document.activeElement).toBe(document.body);
    await userEvent.click(screen.getByRole('button', { name: 'End early' }));
    await userEvent.click(screen.getByRole('button', { name: 'Stay' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('what was allowed there leaves the focus on the line it stood in', async () => {
    await open('2026-11-25 20:48');
    await userEvent.click(screen.getByRole('button', { name: 'Allow' }));
    await settled();
    expect(document.activeElement?.textContent).toMatch(/^Dinner and after, until/);
  });

  it('names the date that is near, in the last window before it', async () => {
    const date = { id: 'd', ideaId: 'date-001', on: '2026-11-27', at: '19:30' };
    fake.store({ dates: { version: 1, data: [date] } });
    fake.access.grant('*://*.news.example/*');
    await open('2026-11-26 20:48');
    expect(await screen.findByText(/^Tomorrow, 7:30.PM: A dish from somewhere/)).toBeTruthy();
  });

  it('names no date in a window that another follows before it', async () => {
    const date = { id: 'd', ideaId: 'date-001', on: '2026-11-27', at: '19:30' };
    fake.store({ dates: { version: 1, data: [date] } });
    fake.access.grant('*://*.news.example/*');
    await open('2026-11-25 20:48');
    expect(screen.queryByText(/A dish from somewhere/)).toBeNull();
  });

  it('what arrives beside End early does not take its place in the document', async () => {
    await open('2026-11-25 20:48');
    const button = screen.getByRole('button', { name: 'End early' });
    fake.store({ agreement: { version: 1, data: { ...ours, sites: ['a.example', 'b.example'] } } });
    await settled();
    expect(screen.getByRole('button', { name: 'End early' })).toBe(button);
  });
});

it('paused, it says until when and starts again on request', async () => {
  await open('2026-11-25 20:48', ours, { ...noEvening, pausedUntil: '2026-11-26T03:00:00Z' });
  expect(screen.getByRole('heading', { name: /^Paused until / })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Start again now' }));
  expect(sent).toEqual([{ command: 'resume', input: undefined }]);
});

it('storage that cannot be read is said in words, and nothing is shown as covered', async () => {
  setClock('2026-11-25 20:48');
  fake.store({ agreement: 7 });
  render(<Popup />);
  await settled();
  expect(screen.getByRole('alert').textContent).toContain('nothing has been thrown away');
  expect(screen.queryByRole('button', { name: 'End early' })).toBeNull();
});

it('pages kept for later are offered once the window is over, and can be let go', async () => {
  const url = 'https://news.example/a%20story?id=7';
  fake.store({ saved: { version: 1, data: [{ url, host: 'news.example' }] } });
  await open('2026-11-25 17:42', { ...ours, sites: [] });
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  await userEvent.click(screen.getByRole('button', { name: /^news\.example/ }));
  expect(screen.getByText('/a story?id=7')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Let them go' }));
  expect(sent).toEqual([{ command: 'forgetSaved', input: undefined }]);
});

it('a note is written from one to the other, and sealed until the next window', async () => {
  await open('2026-11-25 17:42');
  await userEvent.click(screen.getByRole('button', { name: 'Appreciate' }));
  await userEvent.click(screen.getByRole('button', { name: 'Swap: write from Jules to Noa' }));
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Seal this note' }).disabled).toBe(
    true,
  );
  await userEvent.type(screen.getByRole('textbox'), 'You waited.');
  await userEvent.click(screen.getByRole('button', { name: 'Seal this note' }));
  await settled();
  expect(sent).toEqual([
    { command: 'keepNote', input: { from: 1, text: 'You waited.', sealed: true } },
    { command: 'answerCheckIn', input: { cardId: 'thanks', outcome: 'did' } },
  ]);
  expect(screen.getByRole('heading', { name: /^Sealed until tonight/ })).toBeTruthy();
});

it('a half-written note is still there after going back', async () => {
  await open('2026-11-25 17:42');
  await userEvent.click(screen.getByRole('button', { name: 'Appreciate' }));
  await userEvent.type(screen.getByRole('textbox'), 'You wai');
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  await userEvent.click(screen.getByRole('button', { name: 'Appreciate' }));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('You wai');
});

it('a note that could not be kept stays on the paper', async () => {
  await open('2026-11-25 17:42');
  fake.worker = () => {
    throw new Error('quota');
  };
  await userEvent.click(screen.getByRole('button', { name: 'Appreciate' }));
  await userEvent.type(screen.getByRole('textbox'), 'You waited.');
  await userEvent.click(screen.getByRole('button', { name: 'Seal this note' }));
  await settled();
  expect(screen.getByRole('alert').textContent).toContain('It is still here');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('You waited.');
});

describe('in a private window', () => {
  beforeEach(() => Object.assign(fake.privacy, { here: true }));

  it('begin cannot be pressed and says why, and nothing that would be kept is offered', async () => {
    await open('2026-11-25 17:42');
    for (const name of ['30 min', '60 min', '90 min']) {
      const button = screen.getByRole<HTMLButtonElement>('button', { name });
      expect(button.disabled).toBe(true);
      const why = document.getElementById(button.getAttribute('aria-describedby') ?? '');
      expect(why?.textContent).toContain('This is a private window');
    }
    expect(screen.queryByRole('button', { name: 'Appreciate' })).toBeNull();
  });

  it('another card comes, and no answer is sent; ending early is', async () => {
    await open('2026-11-25 20:00');
    expect(screen.queryByRole('button', { name: 'We did this' })).toBeNull();
    // The cards are read by a module of their own, which comes when it comes.
    const card = (await screen.findByRole('heading')).textContent;
    await userEvent.click(screen.getByRole('button', { name: 'Another' }));
    await settled();
    expect(screen.getByRole('heading').textContent).not.toBe(card);
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'End early' }));
    await userEvent.click(screen.getByRole('button', { name: 'End early' }));
    await settled();
    expect(sent).toMatchObject([{ command: 'endEarly' }]);
  });
});
