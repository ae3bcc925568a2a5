import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { noteCode } from '../../../src/domain/together/note-code.ts';
import { act } from '../../support/render.tsx';
import { setClock } from '../../support/fake-clock.ts';
import { fake } from '../../support/fake-browser.ts';
import { openSettings, settled, type Sent } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));
beforeEach(() => {
  fake.reset();
  setClock('2026-11-25 12:00');
});

const names = ['Noa', 'Jules'];
const tea = { id: 'tea', from: 1, text: 'You made the tea.', writtenOn: '2026-11-22' };
const walk = { id: 'walk', from: 0, text: '<b>You</b> walked.', writtenOn: '2026-11-02' };
const sealed = {
  ...tea,
  id: 'sealed',
  text: 'secret',
  sealedUntil: '2026-11-25T18:30:00Z',
  isUnread: true,
};
const ofMonth = (...notes: readonly object[]) =>
  fake.store({ 'notes:2026-11': { version: 1, data: notes } });

/** The Together page over these notes. */
async function openJar(...notes: readonly object[]): Promise<readonly Sent[]> {
  ofMonth(...notes);
  return openSettings('together', { names });
}

const press = async (name: string | RegExp) => {
  await userEvent.click(screen.getByRole('button', { name }));
  await settled();
};

async function paste(code: string): Promise<void> {
  await press('Bring a note');
  const field = screen.getByRole('textbox', { name: 'The code of a note' });
  await userEvent.click(field);
  await userEvent.paste(code);
  await press('Read this code');
}

describe('the jar', () => {
  test('shows the newest words, whose they are, and nothing of a sealed one', async () => {
    await openJar(walk, tea, sealed);
    expect(screen.getByRole('img', { name: 'A jar with 2 notes and 1 sealed note' })).toBeTruthy();
    expect(screen.getByText('“You made the tea.”')).toBeTruthy();
    expect(
      screen.getByText(/^Jules, on Sunday\. One sealed note opens tonight, 7:30/),
    ).toBeTruthy();
    await press('Show all 3 notes');
    expect(screen.getByText(/^A sealed note from Jules\. Opens tonight, 7:30/)).toBeTruthy();
    expect(document.body.textContent).not.toContain('secret');
  });

  test('says nothing of one whose seal is off until it has been opened', async () => {
    await openJar({ ...sealed, sealedUntil: '2026-11-25T08:30:00Z' });
    expect(screen.getByText('One sealed note can be opened.')).toBeTruthy();
    await press('Show the note');
    expect(screen.getByText('A sealed note from Jules. It can be opened.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('secret');
  });

  test('that is empty offers to write, and nothing to read', async () => {
    const sent = await openSettings('together');
    expect(screen.getByText('The first note can be five words long.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Read one together' })).toBeNull();
    await press('Write one');
    expect(sent).toEqual([{ command: 'openCheckIn', input: { activity: 'appreciate' } }]);
  });

  test('opens one to read together', async () => {
    const sent = await openJar(tea);
    await press('Read one together');
    expect(sent).toEqual([{ command: 'openCheckIn', input: { activity: 'note' } }]);
  });

  test('shows markup as text, and lets each note find its own direction', async () => {
    await openJar(walk);
    await press('Show the note');
    const words = screen.getByText('<b>You</b> walked.');
    expect(words.getAttribute('dir')).toBe('auto');
    expect(words.querySelector('b')).toBeNull();
  });
});

describe('a note', () => {
  test('is edited in place, within the limits it was written in', async () => {
    const sent = await openJar(tea);
    await press('Show the note');
    await press(/^Edit ?: the note from Jules, on Sunday$/);
    const paper = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: 'The note from Jules, on Sunday',
    });
    expect(document.activeElement).toBe(paper);
    await userEvent.clear(paper);
    await userEvent.type(paper, '   ');
    await press('Keep it so');
    expect(screen.getByRole('alert').textContent).toBe('A note needs a word or two.');
    await userEvent.clear(paper);
    await userEvent.click(paper);
    await userEvent.paste('x'.repeat(10_000));
    expect(screen.getByRole('alert').textContent).toContain('Take out 8,000 characters');
    await press('Keep it so');
    expect(paper.value).toHaveLength(10_000);
    expect(sent).toEqual([]);
    await userEvent.clear(paper);
    await userEvent.type(paper, 'You made soup.');
    await press('Keep it so');
    expect(sent).toEqual([
      { command: 'rewriteNote', input: { id: 'tea', text: 'You made soup.' } },
    ]);
    expect(document.activeElement?.textContent).toMatch(/^Edit/);
  });

  test('is erased at once, can be had back, and leaves the focus on the next', async () => {
    const sent = await openJar(walk, tea);
    await press('Show all 2 notes');
    await press(/^Erase ?: the note from Jules, on Sunday$/);
    ofMonth(walk);
    await settled();
    expect(document.activeElement?.textContent).toBe('Erase: the note from Noa, on November 2');
    await press('Undo');
    expect(sent).toEqual([
      { command: 'eraseNote', input: { id: 'tea' } },
      { command: 'putNoteBack', input: tea },
    ]);
  });

  test('that was the last leaves the focus on the heading', async () => {
    await openJar(tea);
    await press('Show the note');
    await press(/^Erase ?: the note/);
    ofMonth();
    await settled();
    expect(document.activeElement?.textContent).toBe('The jar');
  });

  test('goes with all others only after a second word', async () => {
    const sent = await openJar(walk, tea);
    await press('Show all 2 notes');
    await press('Erase all notes');
    expect(screen.getByText('Erase 2 notes?')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Keep');
    await press('Keep');
    expect(document.activeElement?.textContent).toBe('Erase all notes');
    expect(sent).toEqual([]);
    await press('Erase all notes');
    await press('Erase');
    expect(sent).toEqual([{ command: 'erase', input: { what: 'notes' } }]);
  });

  test('that could not be erased is not called erased', async () => {
    await openJar(tea);
    fake.worker = () => {
      throw new Error('quota');
    };
    await press('Show the note');
    await press(/^Erase ?: the note/);
    expect(screen.getByText('That did not go through. Try once more.')).toBeTruthy();
    expect(screen.queryByText('The note is erased')).toBeNull();
  });

  test('is handed over as a code that says who wrote it', async () => {
    await openJar(tea);
    await press('Show the note');
    await press(/^Copy as a code/);
    // The code is packed by streams, which settle in their own time.
    const field = await vi.waitFor(() =>
      screen.getByRole<HTMLTextAreaElement>('textbox', {
        name: 'The code of the note from Jules, on Sunday',
      }),
    );
    expect(field.value).toBe(await noteCode({ ...tea, from: 'Jules' }));
  });
});

describe('a note that is brought', () => {
  const brought = { from: 'Jules', text: 'You drove.', writtenOn: '2026-10-01' };

  test('is shown, and put into the jar only when that is said', async () => {
    const sent = await openJar();
    await paste(await noteCode(brought));
    await vi.waitFor(() => screen.getByText('You drove.'));
    expect(screen.getByText('Jules, on October 1')).toBeTruthy();
    expect(sent).toEqual([]);
    await press('Put it in the jar');
    const { text, writtenOn } = brought;
    expect(sent).toEqual([{ command: 'bringNote', input: { from: 1, text, writtenOn } }]);
    expect(screen.getByText('The note is in the jar')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('The jar');
  });

  test('by somebody else waits for a word about whose it is', async () => {
    const sent = await openJar();
    await paste(await noteCode({ ...brought, from: 'Sam' }));
    const who = await vi.waitFor(() =>
      screen.getByRole('group', { name: 'Whose words are they?' }),
    );
    const put = screen.getByRole<HTMLButtonElement>('button', { name: 'Put it in the jar' });
    expect(put.disabled).toBe(true);
    await userEvent.click(within(who).getByRole('radio', { name: 'Noa' }));
    await userEvent.click(put);
    await settled();
    expect(sent).toMatchObject([{ command: 'bringNote', input: { from: 0 } }]);
  });

  test('and is not wanted leaves nothing behind', async () => {
    const sent = await openJar();
    await paste(await noteCode(brought));
    await vi.waitFor(() => screen.getByText('You drove.'));
    await press('Not now');
    expect(sent).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Bring a note');
  });

  test.each([
    ['hello', /^That is not the code of a note/],
    ['undivided1.AAAA', /^That is the code of an agreement/],
    ['undividednote2.AAAA', /newer Undivided/],
    ['undividednote1.AAAA', /^That code is not complete/],
  ])('as %o is refused in a sentence', async (code, words) => {
    await openJar();
    await paste(code);
    const alert = await vi.waitFor(() => screen.getByRole('alert'));
    expect(alert.textContent).toMatch(words);
  });
});

describe('the plan to thank', () => {
  test('is made, and said', async () => {
    const sent = await openJar();
    await press('Make a small plan to thank');
    const field = screen.getByRole('textbox', { name: 'When I notice' });
    expect(document.activeElement).toBe(field);
    await userEvent.type(field, 'you sing{Enter}');
    await settled();
    expect(sent).toEqual([{ command: 'keepNoticing', input: { text: 'you sing' } }]);
    const couple = { seed: 1, welcomed: true, noticing: 'you sing' };
    await act(() => fake.store({ couple: { version: 1, data: couple } }));
    await settled();
    expect(screen.getByText('When I notice you sing, I tell you.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Change it');
  });

  test('of too many letters says how many to leave out', async () => {
    const sent = await openJar();
    await press('Make a small plan to thank');
    const field = screen.getByRole('textbox', { name: 'When I notice' });
    await userEvent.type(field, 'x'.repeat(82));
    expect(screen.getByText(/^That is 2 characters too many/)).toBeTruthy();
    await userEvent.type(field, '{Enter}');
    expect(sent).toEqual([]);
  });
});

describe('in a private window', () => {
  beforeEach(() => Object.assign(fake.privacy, { here: true }));

  test('notes are there to be read, and nothing that would be written is offered', async () => {
    await openJar(tea);
    await press('Show the note');
    expect(screen.getByText('You made the tea.')).toBeTruthy();
    for (const name of [/^Edit/, /^Erase/, 'Bring a note', 'Write one', /small plan/]) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });
});
