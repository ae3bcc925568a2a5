import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DateIdeas } from '../../../src/deck/card.ts';
import deck from '../../../src/deck/en/date-ideas.json' with { type: 'json' };
import type { Agreement } from '../../../src/domain/agreement/agreement.ts';
import { CheckIn } from '../../../src/pages/checkin/CheckIn.tsx';
import { anAgreement, aWindow } from '../../support/builders.ts';
import { readCalendar } from '../../support/calendar-reader.ts';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act, render } from '../../support/render.tsx';

vi.mock(
  '../../../src/platform/browser.ts',
  async () => await import('../../support/fake-browser.ts'),
);
vi.mock('../../../src/platform/clock.ts', async () => await import('../../support/fake-clock.ts'));

const { ideas } = deck as DateIdeas;
let sent: { command: string; input: unknown }[];

async function settled(): Promise<void> {
  await act(() => fake.settled());
  await act(() => fake.settled());
}

async function open(
  dates: readonly object[] = [],
  agreement: Partial<Agreement> = {},
): Promise<void> {
  setClock('2026-11-25 17:42');
  sent = [];
  fake.worker = (command: string, input: unknown) => {
    sent.push({ command, input });
    return command === 'keepDate' ? 'the-date' : undefined;
  };
  fake.store({
    agreement: { version: 1, data: anAgreement({ windows: [], ...agreement }) },
    dates: { version: 1, data: dates },
  });
  location.hash = '#/date';
  render(<CheckIn />);
  await settled();
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const offered = () =>
  screen.getAllByRole('radio').map((radio) => {
    const label = radio.closest('label')?.querySelector('.choice-label')?.textContent;
    const idea = ideas.find(({ title }) => title === label);
    if (!idea) throw new Error(`no idea is called ${label}`);
    return idea;
  });
const novel = (three: readonly { readonly novel: boolean }[]) => three.some((idea) => idea.novel);

beforeEach(fake.reset);
afterEach(() => void vi.restoreAllMocks());

it('three ideas are there, one of them new, and three others each time until all were seen', async () => {
  await open();
  const seen: string[] = [];
  for (let left = ideas.length; left > 2; left -= 3) {
    expect(offered()).toHaveLength(3);
    expect(novel(offered())).toBe(true);
    seen.push(...offered().map(({ id }) => id));
    await press('Three others');
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThan(ideas.length - 3);
});

it('what is wished for folds into one line of words, and narrows what is offered', async () => {
  await open();
  const line = screen.getByRole('button', { name: 'Filter' });
  expect(line.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('button', { name: 'At home' })).toBeNull();
  await userEvent.click(line);
  // There is no room for both.
  expect(screen.queryByRole('group', { name: 'And which evening?' })).toBeNull();
  await press('At home');
  await press('An hour or less');
  expect(screen.getByRole('button', { name: 'At home', pressed: true })).toBeTruthy();
  await press('Filter: at home, an hour or less');
  expect(screen.getByRole('group', { name: 'And which evening?' })).toBeTruthy();
  expect(offered().filter(({ place, minutes }) => place !== 'home' || minutes > 60)).toEqual([]);
  expect(novel(offered())).toBe(true);
});

it('of two that exclude each other the last one counts, and pressed again none', async () => {
  await open();
  await press('Filter');
  await press('Out');
  await press('At home');
  expect(screen.getByRole('button', { name: 'Filter: at home' })).toBeTruthy();
  await press('At home');
  expect(screen.getByRole('button', { name: 'Filter' })).toBeTruthy();
});

it('where nothing is all of that the nearest come, and it is said', async () => {
  await open();
  await press('Filter');
  for (const name of ['Out', 'Free', 'An hour or less', 'Lively']) await press(name);
  const fitting = offered().filter(
    (idea) =>
      idea.place === 'out' && idea.cost === 0 && idea.minutes <= 60 && idea.energy === 'high',
  );
  const said = screen.queryByText(/^(No idea here is|Not many are) all of that/)?.textContent ?? '';
  expect(offered()).toHaveLength(3);
  expect(said.slice(0, 3)).toBe(['No ', 'Not', 'Not', ''][fitting.length]);
});

it('what they look forward to already is not offered once more', async () => {
  const dates = ideas
    .slice(3)
    .map(({ id }, at) => ({ id: `d${at}`, ideaId: id, on: '2026-12-24', at: '19:30' }));
  await open(dates);
  await screen.findByText(ideas[0]!.title);
  expect(
    offered()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ideas.slice(0, 3).map(({ id }) => id));
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Three others' }).disabled).toBe(
    true,
  );
});

it('a date begins with the window of its evening, unless that was let go', async () => {
  await open([], { windows: [aWindow({ start: '18:30', end: '22:00', zone: 'Europe/Berlin' })] });
  expect(screen.getByText(/^It begins with Dinner, 6:30.PM\.$/)).toBeTruthy();
  fake.store({
    evening: {
      version: 1,
      data: { letGo: [{ key: 'dinner@2026-11-27', end: '2026-11-27T21:00:00Z' }], exceptions: [] },
    },
  });
  await settled();
  expect(screen.queryByText(/^It begins with/)).toBeNull();
  await press('Keep Friday');
  await settled();
  expect(sent).toEqual([
    { command: 'keepDate', input: expect.objectContaining({ on: '2026-11-27', at: '19:30' }) },
  ]);
});

it('a day that has a date is said, and may have two', async () => {
  await open([{ id: 'd', ideaId: 'gone-000', on: '2026-11-28', at: '19:30' }]);
  await press(/^Other/);
  const day = screen.getByLabelText<HTMLInputElement>('The day of the date');
  await userEvent.clear(day);
  await userEvent.type(day, '2026-11-28');
  expect(screen.getByText('Saturday has “A date” already. There is room for two.')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Keep Saturday' }).disabled).toBe(
    false,
  );
});

it.each([
  ['2026-11-25', 'Choose a day that is still to come.'],
  ['2028-01-18', ''],
  ['2028-01-19', 'Choose a day up to January 18, 2028.'],
])('a date on %s: “%s”', async (on, words) => {
  await open();
  await press(/^Other/);
  const day = screen.getByLabelText<HTMLInputElement>('The day of the date');
  await userEvent.clear(day);
  await userEvent.type(day, on);
  expect(screen.getByRole('alert').textContent).toBe(words);
});

it('what was kept is told, with what becomes of it, and goes into a calendar as that one date', async () => {
  let file = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    file = blob as Blob;
    return 'blob:date';
  });
  const named = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const window = aWindow({ days: ['thu'], zone: 'Europe/Berlin' });
  await open([], { windows: [window] });
  const [idea] = offered();
  await press('Keep Friday');
  await settled();
  expect(screen.getByRole('heading', { name: 'Friday is yours.' })).toBeTruthy();
  expect(screen.getByText(/The last window before it brings it up once\.$/)).toBeTruthy();
  await press('Add to calendar');
  await screen.findByText('Saved as a file. Open it with your calendar.');
  expect(named.mock.contexts.map((link) => (link as HTMLAnchorElement).download)).toEqual([
    'undivided-date.ics',
  ]);
  const read = readCalendar(await file.text(), '2026-11-01T00:00:00Z', '2026-12-31T00:00:00Z');
  expect(read.map(({ uid, title, start }) => [uid, title, start])).toEqual([
    ['date.the-date@undivided.example', idea?.title, '2026-11-27T18:30:00.000Z'],
  ]);
});

it('without a window before it nothing is promised of one', async () => {
  await open();
  await press('Keep Friday');
  await settled();
  expect(screen.getByText('It is on the Together page, to move or to let go.')).toBeTruthy();
});

it('an evening that has a date already is not offered again', async () => {
  await open([{ id: 'd', ideaId: 'date-001', on: '2026-11-27', at: '19:30' }]);
  // The dates are read after the page is there.
  const keep = await screen.findByRole('button', { name: 'Keep Saturday' });
  expect(screen.queryByRole('button', { name: /^Fri/ })).toBeNull();
  await userEvent.click(keep);
  expect(sent).toEqual([
    { command: 'keepDate', input: expect.objectContaining({ on: '2026-11-28', at: '19:30' }) },
  ]);
});

it('a day that is over, or no day at all, is said and not kept', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: /^Other/ }));
  const day = screen.getByLabelText<HTMLInputElement>('The day of the date');
  expect(document.activeElement).toBe(day);
  await userEvent.clear(day);
  expect(screen.getByRole('alert').textContent).toBe('Choose a day that is still to come.');
  const keep = screen.getByRole<HTMLButtonElement>('button', { name: /^Keep/ });
  expect(keep.disabled).toBe(true);
});

it('an evening that could not be kept says so, and can be tried once more', async () => {
  await open();
  fake.worker = () => {
    throw new Error('quota');
  };
  await userEvent.click(screen.getByRole('button', { name: 'Keep Friday' }));
  await settled();
  expect(screen.getByRole('alert').textContent).toBe(
    'That evening could not be kept. Try once more.',
  );
  expect(screen.getByRole('button', { name: 'Keep Friday' })).toBeTruthy();
});

it('Esc leaves a half-written note alone', async () => {
  const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
  await open();
  location.hash = '#/appreciate';
  dispatchEvent(new HashChangeEvent('hashchange'));
  await settled();
  const paper = screen.getByRole('textbox');
  await userEvent.type(paper, 'You waited.{Escape}');
  await settled();
  expect(close).not.toHaveBeenCalled();
  await userEvent.clear(paper);
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(close).toHaveBeenCalledOnce();
});
