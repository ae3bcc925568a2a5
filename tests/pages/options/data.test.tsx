import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { openSettings, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
beforeEach(fake.reset);

const aNote = { id: 'a', from: 0, text: 'Thank you.', writtenOn: '2026-11-20' };

describe('what is kept', () => {
  test('erasing the agreement is offered back', async () => {
    const sent = await openSettings('data', { names: ['Noa', 'Jules'] });
    await userEvent.click(screen.getByRole('button', { name: 'Erase Our agreement' }));
    await settled();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settled();
    expect(sent.map(({ command }) => command)).toEqual(['erase', 'saveAgreement']);
    expect(sent[1]?.input).toMatchObject({ names: ['Noa', 'Jules'] });
  });

  test('notes are erased only after a second word', async () => {
    fake.store({ 'notes:2026-11': { version: 1, data: [aNote] } });
    const sent = await openSettings('data');
    await userEvent.click(screen.getByRole('button', { name: 'Erase Notes in the jar' }));
    expect(screen.getByText('Erase 1 note?')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Keep');
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Erase Notes in the jar' }));
    await userEvent.click(screen.getByRole('button', { name: 'Erase' }));
    await settled();
    expect(sent).toEqual([{ command: 'erase', input: { what: 'notes' } }]);
  });

  test('each card that is remembered counts once, whether seen, answered or only its kind', async () => {
    const history = {
      shown: { 'thanks-001': '2026-11-20', 'walk-002': '2026-11-21' },
      answers: [{ cardId: 'thanks-001', outcome: 'did', on: '2026-11-20' }],
      kinds: { touch: '2026-11-22' },
    };
    fake.store({ answers: { version: 2, data: history } });
    await openSettings('data');
    expect(screen.getByText('3, and the day you saw each')).toBeTruthy();
  });

  test.each([
    ['Dates, to come and past', 'Erase 2 dates?', 'dates'],
    ['Small promises', 'Erase 1 promise?', 'promises'],
    ['How close the weeks felt', 'Erase 2 weeks?', 'pulse'],
  ])('%s: “%s”, and gone', async (name, question, what) => {
    const plan = { id: 'a', kind: 'date', on: '2026-11-27', at: '19:30' };
    const promise = { id: 'p', from: 1, what: 'Call', on: '2026-11-27', where: '' };
    fake.store({
      dates: { version: 2, data: [plan] },
      'had:2026-11': { version: 1, data: [{ id: 'a', kind: 'date', on: '2026-11-27' }] },
      'had:2026-10': { version: 1, data: [{ id: 'b', kind: 'night', on: '2026-10-02' }] },
      promises: { version: 1, data: [promise] },
      'pulse:2026-10': { version: 1, data: [{ week: '2026-10-26', first: 3 }] },
      'pulse:2026-11': { version: 1, data: [{ week: '2026-11-02', first: 3, second: 4 }] },
    });
    const sent = await openSettings('data');
    await userEvent.click(screen.getByRole('button', { name: `Erase ${name}` }));
    expect(screen.getByText(question)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Erase' }));
    await settled();
    expect(sent).toEqual([{ command: 'erase', input: { what } }]);
  });

  test('what is empty has nothing to erase', async () => {
    await openSettings('data');
    expect(screen.queryAllByRole('button', { name: /^Erase/ })).toEqual([]);
  });
});

describe('the settings', () => {
  test('move the focus to the heading when another section opens', async () => {
    await openSettings('data');
    location.hash = '#/sites';
    window.dispatchEvent(new Event('hashchange'));
    await settled();
    expect(document.activeElement?.textContent).toBe('Sites to set aside');
    expect(screen.getByRole('link', { name: 'Sites' }).getAttribute('aria-current')).toBe('page');
  });

  test('say when what is stored cannot be read', async () => {
    await openSettings('data');
    fake.store({ agreement: { version: 9, data: {} } });
    await settled();
    expect(screen.getByRole('alert').textContent).toMatch(/from a newer Undivided/);
  });
});
