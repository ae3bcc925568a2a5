import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import ideas from '../../../src/deck/en/date-ideas.json' with { type: 'json' };
import type { Agreement } from '../../../src/domain/agreement/agreement.ts';
import { aWindow } from '../../support/builders.ts';
import { readCalendar } from '../../support/calendar-reader.ts';
import { fake } from '../../support/fake-browser.ts';
import { openSettings } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));

/** What the page handed to the browser to save. */
const saved: { readonly name: string; readonly file: Blob }[] = [];

beforeEach(() => {
  fake.reset();
  saved.length = 0;
  let file = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    file = blob as Blob;
    return 'blob:calendar';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, file });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.doUnmock('../../../src/pages/wiring/calendar-file.ts');
});

async function press(agreement: Partial<Agreement>): Promise<void> {
  await openSettings('data', agreement);
  await userEvent.click(screen.getByRole('button', { name: 'Save .ics' }));
}
const today = () => Temporal.Now.plainDateISO();
const days = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
  [from, to].map((day) => `${day.toString()}T00:00:00Z`) as [string, string];

test('windows and dates are saved as one calendar, with what was skipped left out', async () => {
  const [idea] = ideas.ideas;
  const [on, skipped] = [today().add({ days: 3 }), today().add({ days: 4 })];
  const end = `${skipped.toString()}T20:00:00Z`;
  fake.store({
    dates: { version: 1, data: [{ id: 'd', ideaId: idea?.id, on: on.toString(), at: '19:30' }] },
    evening: {
      version: 1,
      data: { letGo: [{ key: `dinner@${skipped.toString()}`, end }], exceptions: [] },
    },
  });
  await press({ windows: [aWindow({ zone: 'UTC', when: 'dinner is ready' })] });
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  const [{ name, file } = { name: '', file: new Blob() }] = saved;
  expect([name, file.type]).toEqual(['undivided.ics', 'text/calendar']);
  const shown = readCalendar(await file.text(), ...days(on, on.add({ days: 3 })));
  expect(shown.map(({ title }) => title).sort()).toEqual(['Dinner', 'Dinner', idea?.title].sort());
  const dinners = shown.filter(({ title }) => title === 'Dinner');
  expect(dinners.map(({ start, note }) => [start.slice(0, 16), note])).toEqual([
    [`${on.toString()}T18:00`, 'When dinner is ready'],
    [`${on.add({ days: 2 }).toString()}T18:00`, 'When dinner is ready'],
  ]);
});

test('without a window or a date the page says that there is nothing to save', async () => {
  await press({});
  await screen.findByText('There is no window or date to save yet.');
  expect(saved).toEqual([]);
});

test('what cannot be loaded is said in words', async () => {
  vi.doMock('../../../src/pages/wiring/calendar-file.ts', () => {
    throw new Error('gone');
  });
  await press({ windows: [aWindow()] });
  await screen.findByText(/^The calendar could not be made just now/);
  expect(saved).toEqual([]);
});
