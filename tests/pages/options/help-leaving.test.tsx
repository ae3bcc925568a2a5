import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { resetClock, setClock } from '../../support/fake-clock.ts';
import { openSettings, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));

let replaced: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  fake.reset();
  resetClock();
  setClock('2026-11-25 19:42');
  replaced = vi.spyOn(location, 'replace').mockImplementation(() => undefined);
  replaced.mockClear();
});

/** On Help, in a tab of the browser's. */
async function onHelp() {
  const sent = await openSettings('help', { names: ['Noa', 'Jules'] });
  fake.tabs.here.id = fake.tabs.openTab(location.href, { windowId: 3 }).id;
  return sent;
}

const here = () => fake.tabs.here.id as number;
const isClosed = () => !fake.tabs.open.has(here());

/** One key, so many ms after the page was opened. */
function press(key: string, at: number, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...more });
  Object.defineProperty(event, 'timeStamp', { value: at });
  (document.activeElement ?? document.body).dispatchEvent(event);
}

describe('the way out of Help', () => {
  test('is the first thing Tab comes to', async () => {
    await onHelp();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Leave this page');
  });

  test('empties the page at once, opens one empty tab in front, and closes this one', async () => {
    await onHelp();
    await userEvent.dblClick(screen.getByRole('button', { name: 'Leave this page' }));
    expect(document.body.textContent).toBe('');
    await settled();
    expect(fake.calls('tabs.create')).toEqual([[{ windowId: 3 }]]);
    expect(isClosed()).toBe(true);
    expect([...fake.tabs.open.values()].map(({ active }) => active)).toEqual([true]);
    expect(replaced).not.toHaveBeenCalled();
  });

  test('leaves an address behind that says nothing, should the tab be opened again', async () => {
    await onHelp();
    await userEvent.click(screen.getByRole('button', { name: 'Leave this page' }));
    expect(location.hash).toBe('#/schedule');
  });

  test.each(['tabs.getCurrent', 'tabs.create', 'tabs.remove'])(
    'puts an empty page in its place when %s fails',
    async (api) => {
      await onHelp();
      fake.fail(api);
      await userEvent.click(screen.getByRole('button', { name: 'Leave this page' }));
      await settled();
      expect(document.body.textContent).toBe('');
      expect(replaced.mock.calls).toEqual([['about:blank']]);
    },
  );
});

describe('Shift three times', () => {
  test('leaves, from anywhere on Help, a field that is being written in included', async () => {
    await onHelp();
    await userEvent.click(screen.getByRole('button', { name: /^Open Start a talk/ }));
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await userEvent.keyboard('{Shift}{Shift}');
    await settled();
    expect(isClosed()).toBe(false);
    await userEvent.keyboard('{Shift}');
    await settled();
    expect(isClosed()).toBe(true);
  });

  test.each([
    [
      'another key between',
      () => [press('Shift', 0), press('a', 50), press('Shift', 100), press('Shift', 200)],
    ],
    ['a key that is held', () => [0, 50, 100].map((at) => press('Shift', at, { repeat: at > 0 }))],
    ['three in more than two seconds', () => [0, 1000, 2100].map((at) => press('Shift', at))],
    ['Ctrl held with it', () => [0, 50, 100].map((at) => press('Shift', at, { ctrlKey: true }))],
    [
      'a click between',
      () => {
        press('Shift', 0);
        press('Shift', 50);
        window.dispatchEvent(new Event('pointerdown'));
        press('Shift', 100);
      },
    ],
  ])('is not %s', async (_, act) => {
    await onHelp();
    act();
    await settled();
    expect(isClosed()).toBe(false);
  });

  test('counts the last three presses, whatever came before', async () => {
    await onHelp();
    for (const at of [0, 1500, 2500, 3400]) press('Shift', at);
    await settled();
    expect(isClosed()).toBe(true);
  });

  test('does nothing elsewhere in the settings, nor after Help was left for another section', async () => {
    await onHelp();
    location.hash = '#/sites';
    window.dispatchEvent(new Event('hashchange'));
    await settled();
    await userEvent.keyboard('{Shift}{Shift}{Shift}');
    await settled();
    expect(isClosed()).toBe(false);
    expect(screen.queryByRole('button', { name: 'Leave this page' })).toBeNull();
  });
});
