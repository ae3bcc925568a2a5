import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { resetClock, setClock } from '../../support/fake-clock.ts';
import { openSettings } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));

beforeEach(() => {
  fake.reset();
  resetClock();
  setClock('2026-11-25 19:42');
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const box = (name?: string | RegExp) =>
  screen.getByRole<HTMLTextAreaElement>('textbox', name === undefined ? {} : { name });
const paper = () => screen.getByRole('group', { name: 'Your sentence' }).textContent;

async function open(what: string) {
  const sent = await openSettings('help');
  fake.forgetCalls();
  await press(`Open ${what}`);
  return sent;
}

describe('a talk that starts gently', () => {
  test('is put together from three parts, whatever is there of them', async () => {
    await open('Start a talk gently');
    expect(document.activeElement).toBe(box('I feel…'));
    expect(paper()).toBe('I feel … about …. I’d like ….');
    await userEvent.type(box('I feel…'), 'I feel lonely.');
    await userEvent.type(box('about…'), 'dinner yesterday');
    await userEvent.type(box('I’d like…'), 'us to try again ');
    expect(paper()).toBe('I feel lonely about dinner yesterday. I’d like us to try again.');
  });

  test('blame is met with another way to say it, and nothing is in the way of it', async () => {
    await open('Start a talk gently');
    await userEvent.type(box('about…'), 'dinner, when you never look up');
    expect(
      screen.getByText(/^“you never” is hard to answer\. One time may be easier/),
    ).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Say it aloud' }).disabled).toBe(
      false,
    );
    await userEvent.clear(box('about…'));
    expect(screen.queryByText(/hard to answer/)).toBeNull();
    await userEvent.type(box('I feel…'), 'that you are far away');
    expect(screen.getByText(/^That is a thought about them\./)).toBeTruthy();
  });

  test('is said aloud from the sheet alone, and can be changed again', async () => {
    await open('Start a talk gently');
    await userEvent.type(box('I feel…'), '<b>tired</b>');
    await press('Say it aloud');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('I feel <b>tired</b> about …. I’d like ….')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Change the words');
    await press('Change the words');
    expect(box('I feel…').value).toBe('<b>tired</b>');
  });

  test('is forgotten when it is closed, and was nowhere but on the page', async () => {
    const sent = await open('Start a talk gently');
    const before = fake.stored();
    await userEvent.type(box('I feel…'), 'tired');
    await press(/^Close and forget/);
    expect(document.activeElement?.textContent).toBe('Open Start a talk gently');
    await press('Open Start a talk gently');
    expect(box('I feel…').value).toBe('');
    expect([fake.stored(), fake.changes(), sent]).toEqual([before, [], []]);
  });

  test('copying is said, and so is when it does not work', async () => {
    await open('Start a talk gently');
    await userEvent.type(box('I feel…'), 'tired');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    await press('Copy');
    await screen.findByText('The words are copied');
    expect(write).toHaveBeenCalledWith('I feel tired about …. I’d like ….');
    write.mockRejectedValueOnce(new Error('no'));
    await press('Copy');
    await screen.findByText(/^Copying did not work here\./);
    write.mockRestore();
  });

  test('no form remembers it', async () => {
    await open('Start a talk gently');
    await press('Open After a quarrel');
    const boxes = screen.getAllByRole('textbox');
    expect(boxes).toHaveLength(4);
    const remembered = boxes.filter((one) => one.getAttribute('autocomplete') !== 'off');
    expect(remembered).toEqual([]);
  });
});

describe('after a quarrel', () => {
  const questions = [
    'When do you two come back to it?',
    'What was my part?',
    'What will I do about it?',
    'How do I feel about it?',
    'What happened, as a kind outsider would tell it?',
    'What will I try next time?',
  ];

  test('the questions come one by one, in the order that helps', async () => {
    await open('After a quarrel');
    for (const [at, question] of questions.entries()) {
      expect(document.activeElement).toBe(box(question));
      expect(screen.getByText(`${at + 1} of 6`)).toBeTruthy();
      await press('Leave this one out');
    }
    const heading = screen.getByRole('heading', { name: 'An empty sheet is fine.' });
    expect(document.activeElement).toBe(heading);
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
  });

  test('the first time to come back to it is twenty minutes away or more', async () => {
    await open('After a quarrel');
    const times = within(screen.getByRole('group', { name: 'Times to come back' }));
    const words = times.getAllByRole('button').map((one) => one.textContent);
    expect(words).toEqual([
      expect.stringMatching(/^at 8:05.PM$/),
      expect.stringMatching(/^at 8:15.PM$/),
      expect.stringMatching(/^at 8:45.PM$/),
    ]);
    await userEvent.click(times.getByRole('button', { name: words[0]! }));
    expect(box().value).toBe(words[0]);
    await userEvent.type(box(), ', on the stairs');
    expect(times.queryByRole('button', { pressed: true })).toBeNull();
  });

  test('what was answered stands on paper in that order, and nothing else does', async () => {
    const sent = await open('After a quarrel');
    const before = fake.stored();
    await press('Leave this one out');
    await userEvent.type(box(), 'I shouted.');
    await press('Next question');
    await userEvent.type(box(), 'Not this.');
    await press('Leave this one out');
    await press('Back');
    expect(box(questions[2]).value).toBe('');
    for (let left = 2; left < 5; left++) await press('Leave this one out');
    await userEvent.type(box(), 'Step outside.');
    await press('Put it on paper');
    const names = [...document.querySelectorAll('dt')].map((one) => one.textContent);
    const words = [...document.querySelectorAll('dd')].map((one) => one.textContent);
    expect([names, words]).toEqual([
      ['My part', 'Next time'],
      ['I shouted.', 'Step outside.'],
    ]);
    expect([fake.stored(), fake.changes(), sent]).toEqual([before, [], []]);
  });

  test('forgiveness is asked of nobody, and blame in one’s own part is met gently', async () => {
    await open('After a quarrel');
    const seen: string[] = [];
    for (const question of questions) {
      if (question === 'What was my part?') {
        await userEvent.type(box(), 'you made me shout');
        expect(screen.getByText(/^“you made me” puts all of it on them\./)).toBeTruthy();
      }
      seen.push(document.body.textContent ?? '');
      await press('Leave this one out');
    }
    expect([...seen, document.body.textContent].join(' ')).not.toMatch(/forgiv/i);
  });
});
