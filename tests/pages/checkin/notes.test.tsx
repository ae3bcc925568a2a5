import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyAgreement } from '../../../src/domain/agreement/agreement.ts';
import { CheckIn } from '../../../src/pages/checkin/CheckIn.tsx';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { aWindow } from '../../support/builders.ts';
import { act, render } from '../../support/render.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));

const sent: { command: string; input: unknown }[] = [];
const tea = { id: 'tea', from: 1, text: 'You made the tea.', writtenOn: '2026-11-22' };
const sealed = { ...tea, sealedUntil: '2026-11-25T17:00:00Z', isUnread: true };

beforeEach(() => {
  fake.reset();
  sent.length = 0;
  setClock('2026-11-25 18:30');
  fake.worker = (command: string, input: unknown) => {
    sent.push({ command, input });
    return undefined;
  };
});

async function settled(): Promise<void> {
  await act(() => fake.settled());
  await act(() => fake.settled());
}

async function open(activity: string, ...notes: readonly object[]): Promise<void> {
  const agreement = { ...emptyAgreement, names: ['Noa', 'Jules'], windows: [aWindow()] };
  fake.store({
    agreement: { version: 1, data: agreement },
    'notes:2026-11': { version: 1, data: notes },
  });
  location.hash = `#/${activity}`;
  render(<CheckIn />);
  await settled();
}

const press = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name }));
  await settled();
};
const paper = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const words = () => screen.getByRole('group').textContent;
/** The questions on the paper. */
const asks = () =>
  ['What did they do?', 'What does that show about them?', 'In your own words.'].filter((words) =>
    screen.queryByText(words),
  );

const did = (cardId: string) => ({ command: 'answerCheckIn', input: { cardId, outcome: 'did' } });

describe('a sealed note', () => {
  test('says nothing before it is opened, and counts as read from then on', async () => {
    await open('note', sealed);
    expect(screen.getByRole('heading', { name: 'Jules left this for you.' })).toBeTruthy();
    expect(screen.getByText('Sealed on Sunday.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('You made the tea.');
    await press('Open it');
    expect(sent).toEqual([{ command: 'readNote', input: { id: 'tea' } }]);
    const paper = screen.getByRole('group', { name: 'A note from Jules to Noa' });
    expect(paper.textContent).toBe('To Noa, from JulesYou made the tea.');
    expect(document.activeElement).toBe(paper);
  });

  test('stays where it is when it counts as read, and goes into the jar', async () => {
    await open('note', sealed);
    await press('Open it');
    const { isUnread: _, ...read } = sealed;
    fake.store({ 'notes:2026-11': { version: 1, data: [read] } });
    await settled();
    expect(screen.getByRole('heading', { name: 'Jules left this for you.' })).toBeTruthy();
    await press('Keep it in the jar');
    expect(screen.getByRole('heading', { name: 'It is in the jar.' })).toBeTruthy();
    expect(sent.at(-1)).toEqual(did('note'));
  });

  test('is sealed again until the next window', async () => {
    await open('note', sealed);
    await press('Open it');
    await press('Seal it again');
    expect(sent.slice(1)).toEqual([{ command: 'sealAgain', input: { id: 'tea' } }, did('note')]);
    expect(screen.getByRole('heading', { name: /^Sealed until tomorrow/ })).toBeTruthy();
  });

  test('that cannot be sealed again says so and stays open', async () => {
    await open('note', sealed);
    await press('Open it');
    fake.worker = () => {
      throw new Error('quota');
    };
    await press('Seal it again');
    expect(screen.getByRole('alert').textContent).toBe('That did not go through. Try once more.');
    expect(screen.getByRole('group', { name: /^A note from/ })).toBeTruthy();
  });

  test('that is still sealed is not opened', async () => {
    await open('note', { ...sealed, sealedUntil: '2026-11-26T17:00:00Z' });
    expect(
      screen.getByRole('heading', {
        name: /^Every note is still sealed\. The next opens tomorrow/,
      }),
    ).toBeTruthy();
  });
});

describe('reading from the jar', () => {
  test('shows one note, open, and another on request', async () => {
    const walk = { ...tea, id: 'walk', from: 0, text: 'You walked.', writtenOn: '2025-12-24' };
    await open('note', tea, walk);
    const first = words();
    await press('Another');
    const second = words();
    expect([first, second].sort()).toEqual([
      'To Jules, from NoaYou walked.',
      'To Noa, from JulesYou made the tea.',
    ]);
    await press('Another');
    expect(words()).toBe(first);
    expect(sent).toEqual([]);
  });

  test('says how long ago with the year, where it was another', async () => {
    await open('note', { ...tea, writtenOn: '2025-12-24' });
    expect(screen.getByText(/^Written on December 24, 2025\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Another' })).toBeNull();
  });

  test('of an empty jar leads to writing', async () => {
    await open('note');
    expect(screen.getByRole('heading', { name: 'There is nothing in the jar yet.' })).toBeTruthy();
    await press('Write a note');
    expect(location.hash).toBe('#/appreciate');
  });
});

describe('an appreciation', () => {
  test('is asked for one question at a time, by what is written or by hand', async () => {
    await open('appreciate');
    expect(paper().getAttribute('autocomplete')).toBe('off');
    expect(asks()).toEqual(['What did they do?']);
    await userEvent.type(paper(), 'You made tea.');
    expect(asks()).toEqual(['What does that show about them?']);
    await press('Next');
    expect(asks()).toEqual(['In your own words.']);
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
    await userEvent.clear(paper());
    expect(asks()).toEqual(['What did they do?']);
  });

  test('is said aloud, and nothing of it is kept', async () => {
    await open('appreciate');
    await userEvent.type(paper(), 'You made tea.');
    await press('Say it aloud');
    expect(screen.getByRole('heading', { name: 'Look up and say it.' })).toBeTruthy();
    expect(screen.getByText('You made tea.')).toBeTruthy();
    await press('Back');
    expect(paper().value).toBe('You made tea.');
    expect(document.activeElement).toBe(paper());
    expect(sent).toEqual([]);
    await press('Say it aloud');
    await press('Done');
    expect(sent).toEqual([did('thanks')]);
  });

  test('is copied by hand, once counted, and said when it cannot be', async () => {
    const copies: string[] = [];
    const clipboard = { writeText: async (text: string) => void copies.push(text) };
    vi.stubGlobal('navigator', { languages: ['en-US'], clipboard });
    await open('appreciate');
    await userEvent.type(paper(), ' You made tea. ');
    await press('Copy');
    expect(copies).toEqual(['You made tea.']);
    expect(screen.getByText('The words are copied.')).toBeTruthy();
    clipboard.writeText = async () => {
      throw new Error('denied');
    };
    await userEvent.type(paper(), '!');
    await press('Copy');
    expect(screen.getByText(/^This browser would not copy it/)).toBeTruthy();
    expect(sent).toEqual([did('thanks')]);
    vi.unstubAllGlobals();
  });

  test('of spaces alone is refused in a sentence', async () => {
    await open('appreciate');
    await userEvent.type(paper(), '   ');
    await press('Seal this note');
    expect(screen.getByRole('alert').textContent).toBe('A note needs a word or two.');
    expect(sent).toEqual([]);
  });

  test('of ten thousand letters loses none, and says how many to take out', async () => {
    await open('appreciate');
    await userEvent.click(paper());
    await userEvent.paste('x'.repeat(10_000));
    expect(screen.getByRole('alert').textContent).toBe(
      'Take out 8,000 characters; nothing is lost.',
    );
    await press('Seal this note');
    expect(paper().value).toHaveLength(10_000);
    expect(sent).toEqual([]);
  });

  test('recalls the plan that was made', async () => {
    const couple = { seed: 1, welcomed: true, noticing: 'you sing' };
    fake.store({ couple: { version: 1, data: couple } });
    await open('appreciate');
    expect(screen.getByText('When I notice you sing, I tell you.')).toBeTruthy();
  });
});

test('in a private window no note is opened, and the page says why', async () => {
  Object.assign(fake.privacy, { here: true });
  await open('note', sealed);
  expect(screen.queryByRole('button', { name: 'Open it' })).toBeNull();
  expect(document.body.textContent).toContain('private window');
});
