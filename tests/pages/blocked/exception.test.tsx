import { fireEvent, screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { anEvening } from '../../support/builders.ts';
import { act } from '../../support/render.tsx';
import { stageAnimations, type Stage } from '../../ui/animations.ts';
import { isOpen, openBlocked, settled, type Opening } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));

let stage: Stage;
let left: MockInstance;

beforeEach(() => {
  fake.reset();
  sessionStorage.clear();
  stage = stageAnimations();
  left = vi.spyOn(location, 'replace').mockImplementation(() => undefined);
});

afterEach(() => void vi.restoreAllMocks());

const line = () => document.querySelector('.sub')?.textContent;
const headings = () => screen.getAllByRole('heading').map((heading) => heading.textContent);
const exception = (until: string) => ({ host: 'news.example', until, kind: 'five' as const });

/** Opens the block page and asks for an exception there. */
async function ask(opening: Opening = {}) {
  const sent = await openBlocked(opening);
  await userEvent.click(screen.getByRole('button', { name: 'We need this page: 5 minutes' }));
  return sent;
}

async function hold(seconds: number): Promise<void> {
  fireEvent.keyDown(document.body, { code: 'KeyF' });
  fireEvent.keyDown(document.body, { code: 'KeyJ' });
  stage.advance(seconds * 1000);
  await settled();
}

describe('an exception', () => {
  test('opens for five minutes after one breath of ten seconds', async () => {
    const sent = await ask();
    expect(line()).toBe(
      'Each of you holds a key while you breathe in and out once. Then news.example opens for five minutes.',
    );
    await hold(9.9);
    expect(sent).toEqual([]);
    await hold(0.2);
    expect(sent).toEqual([
      { command: 'openException', input: { host: 'news.example', kind: 'five' } },
    ]);
  });

  test('opens until the window ends when they are watching it together', async () => {
    const sent = await ask();
    await userEvent.click(screen.getByRole('radio', { name: 'We’re watching this together' }));
    expect(line()).toMatch(/Then news\.example opens until 10:00.PM\.$/);
    await hold(10.1);
    expect(sent).toEqual([
      { command: 'openException', input: { host: 'news.example', kind: 'together' } },
    ]);
  });

  test('the choice is made with the arrows, and F and J still count while it has the focus', async () => {
    const sent = await ask();
    screen.getByRole('radio', { name: 'Five minutes' }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(
      screen.getByRole('radio', { name: 'We’re watching this together', checked: true }),
    );
    await hold(10.1);
    expect(sent).toHaveLength(1);
  });

  test.each([
    [1, 'Slow breaths, both of you.', 'for 2 slow breaths', 20],
    [2, 'Slow breaths, both of you.', 'for 4 slow breaths', 40],
    [5, 'Slow breaths, both of you.', 'for 6 slow breaths', 60],
  ])('after %i of the same evening it takes longer', async (count, heading, times, seconds) => {
    const exceptions = Array.from({ length: count }, () => exception('2026-11-25T19:00:00Z'));
    const sent = await ask({ evening: { exceptions } });
    expect(headings()).toEqual([heading]);
    expect(line()).toContain(times);
    expect(screen.getByText(`Can’t hold keys? Wait ${seconds} seconds instead`)).toBeTruthy();
    await hold(seconds - 0.1);
    expect(sent).toEqual([]);
    await hold(0.2);
    expect(sent).toHaveLength(1);
  });

  test('those of yesterday do not count', async () => {
    await ask({ evening: { exceptions: [exception('2026-11-24T20:00:00Z')] } });
    expect(headings()).toEqual(['One slow breath, both of you.']);
  });

  test('waiting is as good as holding, and never shorter than twenty seconds', async () => {
    const sent = await ask();
    await userEvent.click(screen.getByText('Can’t hold keys? Wait 20 seconds instead'));
    expect(document.activeElement?.textContent).toBe('Never mind');
    stage.advance(19_900);
    expect(sent).toEqual([]);
    stage.advance(200);
    await settled();
    expect(sent).toHaveLength(1);
  });

  test('never mind leads back to the link it came from', async () => {
    const sent = await ask();
    await userEvent.click(screen.getByRole('button', { name: 'Never mind' }));
    expect(document.activeElement?.textContent).toBe('We need this page: 5 minutes');
    expect(sent).toEqual([]);
  });

  test('what did not go through is said, and can be held again', async () => {
    const sent = await ask({ failing: ['openException'] });
    await hold(10.1);
    expect(screen.getByRole('alert').textContent).toBe('That did not go through. Try once more.');
    fireEvent.keyUp(document.body, { code: 'KeyF' });
    fireEvent.keyUp(document.body, { code: 'KeyJ' });
    await hold(10.1);
    expect(sent).toHaveLength(2);
  });
});

describe('asked from a cover', () => {
  const asked = { place: '?ask#https://news.example/story' };

  test('opens at the exception, and never mind closes the tab', async () => {
    await openBlocked(asked);
    expect(headings()).toEqual(['One slow breath, both of you.']);
    await userEvent.click(screen.getByRole('button', { name: 'Never mind' }));
    await settled();
    expect(isOpen()).toBe(false);
  });

  test('closes when the site is open, and never goes to the address itself', async () => {
    const sent = await openBlocked(asked);
    await hold(10.1);
    expect(sent).toMatchObject([{ command: 'openException' }]);
    const exceptions = [exception('2026-11-25T20:53:00Z')];
    fake.store({ evening: { version: 1, data: anEvening({ exceptions }) } });
    await settled();
    expect(isOpen()).toBe(false);
    expect(left).not.toHaveBeenCalled();
  });

  test('closes when the window has ended meanwhile', async () => {
    await openBlocked({ ...asked, at: '2026-11-25 22:00' });
    await act(() => fake.settled());
    expect(isOpen()).toBe(false);
  });

  test('without an address it is the block page as ever', async () => {
    await openBlocked({ place: '?ask#javascript:alert(1)' });
    expect(headings()).toEqual(['Right now is for the two of you.']);
  });
});
