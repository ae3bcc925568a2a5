import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { HelpEntries } from '../../../src/deck/help-entry.ts';
import entriesInFile from '../../../src/deck/help.json';
import { act } from '../../support/render.tsx';
import { fake } from '../../support/fake-browser.ts';
import { resetClock, setClock } from '../../support/fake-clock.ts';
import { openSettings, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));

const { entries } = entriesInFile as HelpEntries;
const countries = ['', 'US', 'GB', 'IE', 'AU', 'NZ', 'CA'];

beforeEach(() => {
  fake.reset();
  resetClock();
  setClock('2026-11-25 19:42');
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const choose = (code: string) => userEvent.selectOptions(screen.getByRole('combobox'), code);
const help = () => within(screen.getByRole('main'));

async function unsafe() {
  const sent = await openSettings('help', { names: ['Noa', 'Jules'] });
  await press('Show help for that');
  return sent;
}

async function goTo(section: string) {
  location.hash = `#/${section}`;
  await act(async () => void window.dispatchEvent(new Event('hashchange')));
  await settled();
}

const isAway = () => {
  expect(screen.queryByText('Start here')).toBeNull();
  expect(screen.queryByText('Between the two of you')).toBeNull();
  expect(screen.queryByText('When to look for someone to talk to')).toBeNull();
};

describe('help for somebody who is afraid', () => {
  test.each(countries)('names partner violence and emergencies alone (%s)', async (code) => {
    await unsafe();
    await choose(code);
    const shown = help()
      .getAllByRole('listitem')
      .map((row) => row.querySelector('b')?.textContent);
    const kinds = ['emergency', 'partner_violence', 'partner_violence_men'];
    const allowed = entries.filter(
      ({ audience, country }) =>
        [...kinds, 'partner_violence_young'].includes(audience) && (country ?? '') === code,
    );
    const last = code === '' ? 'Find a Helpline' : 'Anywhere else';
    expect(new Set(shown)).toEqual(new Set([...allowed.map(({ name }) => name), last]));
    expect(shown[0]).toBe('In danger right now');
    expect(shown.at(-1)).toBe(last);
    expect(shown.length).toBeGreaterThanOrEqual(code === '' ? 2 : 3);
  });

  test('the way out is the one thing that stands out, and has the focus', async () => {
    await unsafe();
    const leave = screen.getByRole('button', { name: 'Leave this page' });
    expect(document.activeElement).toBe(leave);
    expect([...document.querySelectorAll('.btn.primary')]).toEqual([leave]);
  });

  test('shows no names, nothing for two and no figure', async () => {
    await openSettings('help', { names: ['Noa', 'Jules'] });
    expect(document.body.textContent).toContain('Noa and Jules');
    await press('Show help for that');
    expect(document.body.textContent).not.toMatch(/Noa|Jules|Next:|for two|Start here|quarrel/);
    expect(screen.queryByText('What is covered right now')).toBeNull();
    expect(document.querySelector('main svg:not(.ico)')).toBeNull();
  });

  test('says nothing of what was said before, and neither does the way back', async () => {
    await openSettings('help', { names: ['Noa', 'Jules'] });
    await press(/^Set this up.*It has gone quiet/);
    await press('Put it on the schedule');
    await goTo('help');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    await press('Show help for that');
    expect(document.querySelector('.toast')).toBeNull();
    await press('Back to the rest of Help');
    expect(document.querySelector('.toast')).toBeNull();
  });

  test('says nothing either of what comes late', async () => {
    await openSettings('help', { names: ['Noa', 'Jules'] });
    const answers = new EventTarget();
    fake.worker = () =>
      new Promise((_, reject) => answers.addEventListener('full', () => reject(new Error('full'))));
    await press(/^Set this up.*Together/);
    await press('Begin now');
    await press('Show help for that');
    await act(async () => void answers.dispatchEvent(new Event('full')));
    await settled();
    expect(document.querySelector('.toast')).toBeNull();
  });

  test('keeps to the address and the title, and writes nothing down', async () => {
    const address = location.href.replace(/#.*/, '');
    await unsafe();
    await choose('GB');
    await press('Back to the rest of Help');
    expect(location.href).toBe(`${address}#/help`);
    expect(fake.changes()).toEqual([]);
  });

  test('999 says that 55 is for mobiles', async () => {
    await unsafe();
    await choose('GB');
    const [first] = help().getAllByRole('listitem');
    expect(first?.textContent).toMatch(/999$/);
    expect(first?.textContent).toMatch(/It works from mobiles only/);
  });

  test('once gone back from, what is for two stays away until the page is opened anew', async () => {
    await unsafe();
    await press('Back to the rest of Help');
    expect(document.activeElement?.tagName).toBe('H1');
    isAway();
    expect(document.body.textContent).not.toMatch(/Noa|Jules|Next:/);
    await choose('US');
    expect(screen.queryByText('AAMFT therapist locator')).toBeNull();
    expect(screen.getByText('SAMHSA National Helpline')).toBeTruthy();
    await goTo('together');
    await goTo('help');
    isAway();
    expect(document.body.textContent).not.toMatch(/Noa|Jules/);
    await openSettings('help', {});
    expect(screen.getAllByText('Start here')).toHaveLength(1);
  });

  test('is not what Help shows to whoever comes back to it', async () => {
    await unsafe();
    await goTo('schedule');
    expect(document.body.textContent).toContain('Noa and Jules');
    await goTo('help');
    expect(screen.queryByText('About this page')).toBeNull();
    expect(screen.getByRole('button', { name: 'Show help for that' })).toBeTruthy();
  });

  test('is gone from a page that the browser keeps in memory', async () => {
    await unsafe();
    await act(async () => void window.dispatchEvent(new Event('pagehide')));
    expect(screen.queryByText('About this page')).toBeNull();
  });

  test('turns everything off by the pause, and says how far that goes', async () => {
    const sent = await unsafe();
    await press('Turn Undivided off');
    expect(sent).toEqual([{ command: 'pause', input: undefined }]);
    fake.store({
      evening: {
        version: 1,
        data: { letGo: [], exceptions: [], pausedUntil: '2026-11-26T03:00:00Z' },
      },
    });
    await settled();
    expect(screen.queryByRole('button', { name: 'Turn Undivided off' })).toBeNull();
    expect(document.activeElement?.textContent).toMatch(
      /^Undivided is off until 4:00.AM, or until someone turns it on again\. Its icon shows that\./,
    );
  });

  test('says so where it could not be turned off', async () => {
    await unsafe();
    fake.worker = () => {
      throw new Error('full');
    };
    await press('Turn Undivided off');
    await settled();
    expect(document.body.textContent).toContain('turn Undivided off among your browser’s ext');
  });
});
