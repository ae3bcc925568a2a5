import { screen } from '@testing-library/dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { beats, plans, had, soup, lake, tonight, open, words, line } from './open-together.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

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
