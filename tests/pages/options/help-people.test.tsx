import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aWindow } from '../../support/builders.ts';
import { fake } from '../../support/fake-browser.ts';
import { resetClock, setClock } from '../../support/fake-clock.ts';
import { act } from '../../support/render.tsx';
import { openSettings, saved, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));

beforeEach(() => {
  fake.reset();
  resetClock();
  setClock('2026-11-25 17:42');
});

const screens = 'Together, but on our screens';

const people = () => within(screen.getByRole('region', { name: 'People to talk to' }));
const rows = () =>
  people()
    .getAllByRole('listitem')
    .map((row) => row.textContent);
const choose = (code: string) => userEvent.selectOptions(people().getByRole('combobox'), code);
const path = (name: string) => within(screen.getByRole('region', { name }));

const setUp = async (name: string) => {
  await userEvent.click(path(name).getByRole('button', { name: /^Set this up/ }));
  expect(path(name).getByRole('status').textContent).toMatch(/^One at a time/);
};
const said = (name: string) => path(name).getByRole('status').textContent;
const press = async (name: string, action: string) => {
  await userEvent.click(path(name).getByRole('button', { name: action }));
  await settled();
};

describe('people to talk to', () => {
  test('are those of everywhere until a country is chosen: none is guessed', async () => {
    await openSettings('help');
    expect((people().getByRole('combobox') as HTMLSelectElement).value).toBe('');
    expect(rows()).toEqual([
      'Find a Helplineservices by countryfindahelpline.com',
      'In danger right now112 in much of the world, or your local emergency number112',
    ]);
  });

  test('of a country: therapy in a room and online, a workshop, groups, then lines for a crisis', async () => {
    await openSettings('help');
    await choose('US');
    expect(rows()).toEqual([
      expect.stringMatching(/^AAMFT therapist locator/),
      expect.stringMatching(/^APA psychologist locator/),
      expect.stringMatching(/^Gottman Referral Network/),
      expect.stringMatching(/^The Art and Science of Love/),
      expect.stringMatching(/^Al-Anon Family Groups/),
      expect.stringMatching(/^NAMI support groups/),
      expect.stringMatching(/^988 Suicide & Crisis Lifeline.*988$/),
      expect.stringMatching(/^Crisis Text Line.*HOME to 741741$/),
      expect.stringMatching(/^SAMHSA National Helpline.*TTY 1-800-487-4889.*1-800-662-4357$/),
    ]);
    expect(people().getByRole('status').textContent).toBe(
      'Noted in 2026: check locally. Everywhere else: findahelpline.com',
    );
    expect(fake.changes()).toEqual([]);
  });

  test('numbers are plain text; sites open in a tab of their own and are told nothing', async () => {
    await openSettings('help');
    await choose('GB');
    const links = people().getAllByRole('link');
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link.getAttribute('href')).toBe(`https://${link.textContent}`);
      expect(link.getAttribute('rel')).toBe('noreferrer noopener');
      expect(link.getAttribute('target')).toBe('_blank');
    }
  });
});

describe('where to start', () => {
  test('one dinner is put on the first free evening, its fields open, and can be taken back', async () => {
    const thursdays = aWindow({ id: 'dinner', days: ['thu'], start: '19:00', end: '21:00' });
    await openSettings('help', { windows: [thursdays] });
    await setUp('It has gone quiet between us');
    expect(document.activeElement?.textContent).toBe('Put it on the schedule');
    await press('It has gone quiet between us', 'Put it on the schedule');
    expect(saved().windows[1]).toMatchObject({
      id: 'dinner-2',
      on: '2026-11-27',
      start: '19:30',
      end: '22:00',
    });
    window.dispatchEvent(new Event('hashchange'));
    await settled();
    const inspector = within(screen.getByRole('complementary', { name: 'Chosen window' }));
    expect((inspector.getByRole('textbox', { name: 'Name' }) as HTMLInputElement).value).toMatch(
      /Dinner/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settled();
    expect(saved().windows).toEqual([thursdays]);
  });

  test.each([
    ['It has gone quiet between us', 'Open a question', { activity: 'card', kind: 'ask_day' }],
    ['It has gone quiet between us', 'Find the words', { activity: 'appreciate' }],
    ['We’d like to feel closer', 'Breathe now', { activity: 'breathe' }],
    ['We’d like to feel closer', 'Take turns', { activity: 'turns' }],
    ['We’d like to feel closer', 'Plan a date', { activity: 'date' }],
    ['Together, but on our screens', 'Write a note', { activity: 'appreciate' }],
  ])('%s: %s opens a window for it, and says so', async (name, action, input) => {
    const sent = await openSettings('help');
    await setUp(name);
    await press(name, action);
    expect(sent).toEqual([{ command: 'openCheckIn', input }]);
    expect(path(name).getByRole('status').textContent).toBe(
      'It opens in a small window of its own.',
    );
  });

  test('thirty minutes have begun once the worker says so, and not before', async () => {
    await openSettings('help');
    const asked: unknown[] = [];
    const answers = new EventTarget();
    fake.worker = (command: string, input: unknown) => {
      asked.push({ command, input });
      return new Promise((resolve) => answers.addEventListener('began', () => resolve(true)));
    };
    await setUp(screens);
    await press(screens, 'Begin now');
    expect(asked).toEqual([{ command: 'beginNow', input: { minutes: 30 } }]);
    expect(said(screens)).toBe('');
    await act(async () => void answers.dispatchEvent(new Event('began')));
    await settled();
    expect(said(screens)).toBe('Thirty minutes have begun. They end by themselves.');
  });

  test('where a window runs, nothing is said to have begun', async () => {
    await openSettings('help');
    fake.worker = () => false;
    await setUp(screens);
    await press(screens, 'Begin now');
    expect(said(screens)).toBe('A window is running already. It goes on as it is.');
  });

  test.each([
    [screens, 'Begin now'],
    ['We’d like to feel closer', 'Breathe now'],
  ])('%s: %s that did not go through is said to have done nothing', async (name, action) => {
    await openSettings('help');
    fake.worker = () => {
      throw new Error('quota');
    };
    await setUp(name);
    await press(name, action);
    expect(said(name)).toBe('');
    expect(screen.getByText('That did not go through. Try once more.')).toBeTruthy();
  });

  test('from a private window only sites can be looked at, and why is said', async () => {
    fake.privacy.here = true;
    await openSettings('help');
    for (const { name, open } of [
      { name: 'It has gone quiet between us', open: [] },
      { name: 'We’d like to feel closer', open: [] },
      { name: screens, open: ['Choose sites'] },
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a hand would
      await userEvent.click(path(name).getByRole('button', { name: /^Set this up/ }));
      const steps = within(path(name).getByRole('list')).getAllByRole<HTMLButtonElement>('button');
      expect(steps).toHaveLength(3);
      const can = steps.filter(({ disabled }) => !disabled).map(({ textContent }) => textContent);
      expect(can).toEqual(open);
      const why = steps.find(({ disabled }) => disabled)?.getAttribute('aria-describedby') ?? '';
      expect(document.getElementById(why)?.textContent).toBe(
        'Nothing is begun or kept from a private window. An ordinary one can do this.',
      );
    }
    expect(document.activeElement?.textContent).toBe('Choose sites');
    await press(screens, 'Choose sites');
    expect(location.hash).toBe('#/sites');
  });

  test('choosing sites goes to where they are chosen', async () => {
    const name = screens;
    await openSettings('help');
    await setUp(name);
    await press(name, 'Choose sites');
    expect(location.hash).toBe('#/sites');
  });
});
