import { fireEvent, screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { usualRhythm } from '../../../src/domain/together/rhythm.ts';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act } from '../../support/render.tsx';
import { openSettings, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

const beats = (data: object) =>
  fake.store({ rhythm: { version: 1, data: { ...usualRhythm, ...data } } });
const plans = (...data: readonly object[]) => fake.store({ dates: { version: 2, data } });
const had = (...data: readonly (typeof soup)[]) => {
  for (const month of new Set(data.map(({ on }) => on.slice(0, 7)))) {
    const entries = data.filter(({ on }) => on.startsWith(month));
    fake.store({ [`had:${month}`]: { version: 1, data: entries } });
  }
};
const soup = { id: 'a', kind: 'date', on: '2026-11-19', title: 'soup and cards' };
const lake = { id: 'b', kind: 'night', on: '2026-11-07', title: 'the lake' };
const tonight = {
  id: 'p',
  kind: 'date',
  title: 'Tea',
  on: '2026-11-25',
  at: '19:30',
  arranged: { planner: 'both' },
};

const open = () => openSettings('together');
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const focused = () => document.activeElement?.textContent;
const words = (kind: 'Date' | 'Night away' | 'Trip') => {
  const row = screen.getByRole('heading', { name: kind }).closest('li')!;
  return row.querySelector('.due-words')?.textContent?.replaceAll(/\s+/g, ' ').trim();
};
const line = () => document.querySelector('.page-top p')?.textContent;
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the line under the title', () => {
  test.each([
    [
      {},
      'A date every 7 days, a night away every 7 weeks, a trip every 7 months. Or your own rhythm.',
    ],
    [
      { date: { every: 1 }, trip: { every: 12 } },
      'A date every day, a night away every 7 weeks, a trip every 12 months.',
    ],
    [
      { night: { every: 1 }, trip: { every: 7, isOff: true } },
      'A date every 7 days, a night away every week.',
    ],
    [
      {
        date: { every: 7, isOff: true },
        night: { every: 7, isOff: true },
        trip: { every: 7, isOff: true },
      },
      'No rhythm for now. What you plan stands below all the same.',
    ],
  ])('of %j says “%s”', async (rhythm, said) => {
    beats(rhythm);
    await open();
    expect(line()).toBe(said);
  });
});

describe('the next one', () => {
  test('is wished for by a day, whenever you like before the first, and never late', async () => {
    had(soup, lake, {
      ...lake,
      id: 'c',
      kind: 'trip',
      on: '2026-03-20',
      title: 'the coast',
    } as never);
    await open();
    expect(words('Date')).toBe('By Thu, Nov 26 last: soup and cards');
    expect(words('Night away')).toBe('By Sat, Dec 26 last: the lake');
    expect(words('Trip')).toBe('Whenever you like last: the coast');
    expect(document.body.textContent).not.toMatch(/overdue|late|missed/i);
  });

  test('is told by the day alone where it is far off, with the year where that is far', async () => {
    beats({ trip: { every: 7, idea: 'Lisbon' }, night: { every: 60 } });
    had(lake, { ...lake, id: 'c', kind: 'trip', on: '2026-08-02' });
    await open();
    expect(words('Trip')).toBe('By March 2 last: the lake idea: Lisbon');
    expect(words('Night away')).toBe('By January 1, 2028 last: the lake');
  });

  test('last without a name is told by its day, and by nothing where there is an idea', async () => {
    beats({ trip: { every: 7, idea: 'Lisbon' } });
    const { title: _, ...unnamed } = lake;
    had(
      unnamed as typeof soup,
      { ...unnamed, id: 'c', kind: 'trip', on: '2026-08-02' } as typeof soup,
    );
    await open();
    expect(words('Night away')).toBe('By Sat, Dec 26 last: November 7, 2026');
    expect(words('Trip')).toBe('By March 2 idea: Lisbon');
  });

  test('that is planned has its day and its hour; the soonest of its kind', async () => {
    had(soup);
    plans({ ...tonight, id: 'q', on: '2026-12-24' }, tonight);
    await open();
    expect(words('Date')).toMatch(/^Wed, Nov 25, 7:30.PM Tea$/);
  });

  test('counts from a plan whose day has gone by', async () => {
    plans({ ...tonight, on: '2026-11-24' });
    await open();
    expect(words('Date')).toBe('By Tue, Dec 1 last: Tea');
  });
});

test('what is out of the rhythm is neither drawn nor listed', async () => {
  beats({ night: { every: 7, isOff: true } });
  await open();
  const drawn = [...document.querySelectorAll('.arcs-words text')].map((one) => one.textContent);
  expect(drawn).toEqual(['Date', 'Trip']);
  expect(document.querySelectorAll('.due-row')).toHaveLength(2);
});

test('the dot rests at the right horizon before the first, with nothing behind it', async () => {
  had(soup);
  await open();
  const turns = [...document.querySelectorAll<SVGElement>('g.arc-turn')];
  expect(turns.map(({ style }) => style.transform)).toEqual([
    `rotate(${((6 / 7) * 180).toFixed(2)}deg)`,
    'rotate(180.00deg)',
    'rotate(180.00deg)',
  ]);
  expect(document.querySelectorAll('.arc-behind')).toHaveLength(1);
});

describe('we had one', () => {
  test('on a day up to today, in their own words, and it can be taken back', async () => {
    const sent = await open();
    await press('We had one · Date');
    expect(document.activeElement).toBe(screen.getByLabelText('The day it was'));
    type('The day it was', '2026-11-26');
    expect(screen.getByText('Choose a day up to today.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Note it' }).disabled).toBe(true);
    type('The day it was', '2026-11-21');
    type('What it was, if you like', '  a walk ');
    fake.worker = (command, input) => {
      (sent as object[]).push({ command, input });
      return 'new';
    };
    await press('Note it');
    await settled();
    expect(focused()).toBe('We had one · Date');
    expect(screen.getByText('“a walk” is noted.')).toBeTruthy();
    await press('Undo');
    await settled();
    expect(sent).toEqual([
      { command: 'hadOuting', input: { kind: 'date', on: '2026-11-21', title: 'a walk' } },
      { command: 'forgetHad', input: { id: 'new' } },
    ]);
  });

  test('needs no words, and today is the day unless another is chosen', async () => {
    const sent = await open();
    await press('We had one · Trip');
    await press('Note it');
    await settled();
    expect(screen.getByText('“A trip” is noted.')).toBeTruthy();
    expect(sent).toEqual([{ command: 'hadOuting', input: { kind: 'trip', on: '2026-11-25' } }]);
  });

  test('is the plan of today at once; taken back, it is the plan it was', async () => {
    plans(tonight);
    const sent = await open();
    await press('We had one · Date');
    await settled();
    await press('Undo');
    await settled();
    const { arranged: _, at: __, ...been } = tonight;
    expect(sent).toEqual([
      { command: 'hadOuting', input: been },
      { command: 'forgetHad', input: { id: 'p' } },
      { command: 'keepDate', input: tonight },
    ]);
  });

  test('is another one where the plan is for another day', async () => {
    plans({ ...tonight, on: '2026-11-28' });
    const sent = await open();
    await press('We had one · Date');
    expect(screen.getByLabelText('The day it was')).toBeTruthy();
    await press('Never mind');
    expect(focused()).toBe('We had one · Date');
    expect(sent).toEqual([]);
  });
});

describe('what is planned', () => {
  test('is let go at once, and comes back as it was', async () => {
    plans(tonight);
    const sent = await open();
    await press('Let it go · Date');
    await settled();
    act(() => plans());
    await settled();
    expect(focused()).toBe('Plan · Date');
    expect(screen.getByText('“Tea” is let go.')).toBeTruthy();
    await press('Undo');
    act(() => plans(tonight));
    await settled();
    expect(focused()).toBe('Open · Date');
    expect(sent).toEqual([
      { command: 'dropDate', input: { id: 'p' } },
      { command: 'keepDate', input: tonight },
    ]);
  });

  test('is moved, and moved back', async () => {
    plans(tonight);
    const sent = await open();
    await press('Move · Date');
    expect(document.activeElement).toBe(screen.getByLabelText('The day'));
    type('The day', '2026-11-28');
    await press('Move it');
    await settled();
    expect(focused()).toBe('Move · Date');
    await press('Undo');
    expect(sent).toEqual([
      { command: 'moveDate', input: { id: 'p', on: '2026-11-28', at: '19:30' } },
      { command: 'moveDate', input: { id: 'p', on: '2026-11-25', at: '19:30' } },
    ]);
  });

  test('by another page meanwhile closes what was to move it', async () => {
    plans(tonight);
    await open();
    await press('Move · Date');
    act(() => plans());
    await settled();
    expect(screen.queryByLabelText('The day')).toBeNull();
    expect(screen.getByRole('button', { name: 'Note an idea · Date' })).toBeTruthy();
  });
});

describe('an idea for the next one', () => {
  test('is noted, and the way to plan it is to open it', async () => {
    beats({ trip: { every: 5 } });
    const sent = await open();
    await press('Note an idea · Trip');
    type('An idea for the next one', ' Lisbon ');
    await press('Keep the idea');
    act(() => beats({ trip: { every: 5, idea: 'Lisbon' } }));
    await settled();
    expect(focused()).toBe('Change the idea · Trip');
    expect(screen.getByRole('button', { name: 'Open · Trip' })).toBeTruthy();
    expect(sent).toEqual([
      { command: 'keepBeat', input: { kind: 'trip', beat: { every: 5, idea: 'Lisbon' } } },
    ]);
  });

  test('is taken away by leaving nothing of it', async () => {
    beats({ trip: { every: 5, idea: 'Lisbon' } });
    const sent = await open();
    await press('Change the idea · Trip');
    type('An idea for the next one', ' ');
    await press('Keep the idea');
    expect(sent).toEqual([{ command: 'keepBeat', input: { kind: 'trip', beat: { every: 5 } } }]);
  });
});

describe('their own rhythm', () => {
  const days = 'Days from one date to the next';

  test('is kept as it is typed; what is no such number is said and not kept', async () => {
    beats({ date: { every: 7, idea: 'soup' } });
    const sent = await open();
    await press('Change the rhythm');
    expect(document.activeElement).toBe(screen.getByLabelText(days));
    for (const wrong of ['', '0', '100', '7.5', '-1']) {
      type(days, wrong);
      expect(screen.getByText('Choose a whole number from 1 to 99.'), wrong).toBeTruthy();
    }
    expect(sent).toEqual([]);
    type(days, '10');
    await settled();
    expect(screen.queryByText('Choose a whole number from 1 to 99.')).toBeNull();
    expect(sent).toEqual([
      { command: 'keepBeat', input: { kind: 'date', beat: { every: 10, idea: 'soup' } } },
    ]);
    await press('Done');
    expect(focused()).toBe('Change the rhythm');
  });

  test('may leave one of them out, and take it back in', async () => {
    beats({ trip: { every: 7, isOff: true } });
    const sent = await open();
    await press('Change the rhythm');
    const part = (name: string) => screen.getByRole('switch', { name });
    expect((part('In our rhythm · Trip') as HTMLInputElement).checked).toBe(false);
    await userEvent.click(part('In our rhythm · Trip'));
    await userEvent.click(part('In our rhythm · Night away'));
    expect(sent).toEqual([
      { command: 'keepBeat', input: { kind: 'trip', beat: { every: 7 } } },
      { command: 'keepBeat', input: { kind: 'night', beat: { every: 7, isOff: true } } },
    ]);
  });

  test('goes back to 7 · 7 · 7 with its ideas, and that can be taken back', async () => {
    const own = { date: { every: 10 }, trip: { every: 5, isOff: true, idea: 'Lisbon' } };
    beats(own);
    const sent = await open();
    await press('Change the rhythm');
    await press('Back to 7 · 7 · 7');
    await settled();
    expect(sent.map(({ input }) => input)).toEqual([
      { kind: 'date', beat: { every: 7 } },
      { kind: 'night', beat: { every: 7 } },
      { kind: 'trip', beat: { every: 7, idea: 'Lisbon' } },
    ]);
    act(() => beats({ trip: { every: 7, idea: 'Lisbon' } }));
    await settled();
    expect(screen.getByLabelText<HTMLInputElement>(days).value).toBe('7');
    expect(screen.queryByRole('button', { name: 'Back to 7 · 7 · 7' })).toBeNull();
    expect(focused()).toBe('Done');
    await press('Undo');
    await settled();
    expect(sent.slice(3).map(({ input }) => input)).toEqual([
      { kind: 'date', beat: own.date },
      { kind: 'night', beat: { every: 7 } },
      { kind: 'trip', beat: own.trip },
    ]);
  });
});

describe('what has been', () => {
  const many = Array.from({ length: 15 }, (_, index) => ({
    id: `m${index}`,
    kind: 'date',
    on: `2026-10-${String(index + 10)}`,
    title: `Number ${index}`,
  }));
  const list = () =>
    [...document.querySelectorAll('.been-list > li')].map((row) =>
      row.querySelector('.t20')?.textContent?.trim(),
    );

  test('is listed from the journal and from plans gone by, the newest first, twelve at once', async () => {
    had(...many, soup, lake);
    plans({ ...tonight, on: '2026-11-24' }, { ...tonight, id: 'a', on: '2026-11-19' });
    await open();
    expect(list()).toEqual([
      'Tea',
      'soup and cards',
      'the lake',
      ...many
        .toReversed()
        .slice(0, 9)
        .map(({ title }) => title),
    ]);
    await press('Show older ones, 6 more');
    expect(list()).toHaveLength(18);
    expect(focused()).toBe('Take it off Number 5');
  });

  test('is taken off, the focus goes on, and it comes back', async () => {
    had(soup, lake);
    const sent = await open();
    await press('Take it off soup and cards');
    await settled();
    act(() => had(lake));
    await settled();
    expect(focused()).toBe('Take it off the lake');
    await press('Undo');
    act(() => had(soup, lake));
    await settled();
    expect(focused()).toBe('Take it off soup and cards');
    expect(sent).toEqual([
      { command: 'forgetHad', input: { id: 'a' } },
      { command: 'hadOuting', input: soup },
    ]);
  });

  test('says which of the three it was, and the year when it was another', async () => {
    had(lake, { ...soup, on: '2025-12-31' });
    await open();
    const rows = [...document.querySelectorAll<HTMLElement>('.been-list > li')];
    expect(within(rows[0]!).getByText('Night away, Saturday, November 7')).toBeTruthy();
    expect(within(rows[1]!).getByText('December 31, 2025')).toBeTruthy();
  });
});

test('from a private window all of it is read and nothing is written', async () => {
  fake.privacy.here = true;
  plans(tonight);
  had(soup);
  await open();
  expect(words('Date')).toMatch(/^Wed, Nov 25/);
  const names = screen.queryAllByRole('button').map(({ textContent }) => textContent);
  expect(
    names.filter((name) => /Open|Plan|Move|Let it go|had one|idea|Take it off|rhythm/.test(name)),
  ).toEqual([]);
});
