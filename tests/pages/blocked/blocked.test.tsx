import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { passTime, setClock } from '../../support/fake-clock.ts';
import { anEvening } from '../../support/builders.ts';
import { isOpen, openBlocked, ours, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));

let left: MockInstance;

beforeEach(() => {
  fake.reset();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  left = vi.spyOn(location, 'replace').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const focused = () => document.activeElement?.textContent;
const line = () => document.querySelector('.sub')?.textContent;

describe('the block page', () => {
  test('has the focus on Close tab, and closing asks the worker nothing', async () => {
    const sent = await openBlocked();
    expect(focused()).toBe('Close tab');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(isOpen()).toBe(false);
    expect(sent).toEqual([]);
  });

  test('62: keeps nothing of an address, and opened stores nothing', async () => {
    await openBlocked();
    expect(fake.changes()).toEqual([]);
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('news');
  });

  test('saving for later keeps the focus and says so', async () => {
    const sent = await openBlocked();
    await userEvent.click(screen.getByRole('button', { name: 'Save this page for later' }));
    await settled();
    expect(sent).toEqual([{ command: 'savePage', input: { url: 'https://news.example/story' } }]);
    expect(screen.getByRole('status').textContent).toBe('Saved for later');
    expect(focused()).toBe('Saved for later');
    await userEvent.click(screen.getByRole('button', { name: 'Saved for later' }));
    expect(sent).toHaveLength(1);
  });

  test('a page that could not be saved is not called saved', async () => {
    await openBlocked({ failing: ['savePage'] });
    await userEvent.click(screen.getByRole('button', { name: 'Save this page for later' }));
    await settled();
    expect(screen.getByRole('status').textContent).toBe('That did not go through. Try once more.');
    expect(screen.getByRole('button', { name: 'Save this page for later' })).toBeTruthy();
  });

  test('its card stays for the ten-minute slot, however often it is opened', async () => {
    fake.store({ couple: { version: 1, data: { seed: 11, welcomed: true } } });
    await openBlocked({ at: '2026-11-25 20:40' });
    const card = await vi.waitFor(() => {
      const text = document.querySelector('.start p')?.textContent;
      if (!text) throw new Error('no card yet');
      return text;
    });
    for (let minute = 1; minute < 10; minute++) {
      setClock(`2026-11-25 20:4${minute}`);
      document.dispatchEvent(new Event('visibilitychange'));
      await settled();
      expect(document.querySelector('.start p')?.textContent).toBe(card);
    }
  });
});

describe('an address', () => {
  test.each([
    ['javascript', '#javascript:alert(1)'],
    ['data', '#data:text/html,<script>alert(1)</script>'],
    ['file', '#file:///etc/passwd'],
    ['extension', '#chrome-extension://abc/page.html'],
    ['nothing', ''],
    ['words', '#not an address'],
    ['a reversed host', '#https://news\u202e.example/'],
  ])('that is %s is no page to save, open or go back to', async (_, place) => {
    const sent = await openBlocked({ place });
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Close tab',
      'Help',
    ]);
    expect(line()).toMatch(/^Dinner and after runs until 10:00.PM\.$/);
    fake.store({ evening: { version: 1, data: anEvening() } });
    setClock('2026-11-25 22:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(screen.getByRole('heading', { name: 'This page is free again.' })).toBeTruthy();
    expect(sent).toEqual([]);
    expect(left).not.toHaveBeenCalled();
  });

  test.each([
    ['https://news.example@news.example:8443/%3Cb%3E', 'news.example'],
    ['https://xn--bcher-kva.news.example/', 'bücher.news.example'],
    ['https://BÜCHER.news.example/', 'bücher.news.example'],
    [`https://news.example/${'a'.repeat(200_000)}`, 'news.example'],
    ['https://news.example/\u202egnp.exe', 'news.example'],
  ])('%# names its site as people write it', async (url, site) => {
    await openBlocked({ place: `#${url}` });
    expect(line()).toContain(`. The page at ${site} will still be there.`);
    expect(document.querySelector('.sub')?.children).toHaveLength(2);
  });
});

describe('addresses kept out', () => {
  const keptOut = { settings: { version: 1, data: { keepAddressesOut: true } } };

  test('it says what that costs, and offers neither saving nor an exception', async () => {
    fake.store(keptOut);
    await openBlocked({ place: '#' });
    expect(screen.getByText(/^Addresses are kept out of this page/)).toBeTruthy();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Close tab',
      'Help',
    ]);
  });

  test('it stays for as long as anything is set aside', async () => {
    fake.store(keptOut);
    await openBlocked({
      place: '#',
      evening: {
        exceptions: [{ host: 'news.example', until: '2026-11-25T21:00:00Z', kind: 'together' }],
      },
    });
    expect(screen.getByRole('heading', { name: 'Right now is for the two of you.' })).toBeTruthy();
    setClock('2026-11-25 22:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(screen.getByRole('heading', { name: 'This page is free again.' })).toBeTruthy();
    expect(focused()).toBe('Close tab');
  });
});

describe('once the page is free', () => {
  test('it has the rules looked at, then goes back by itself', async () => {
    const sent = await openBlocked({ at: '2026-11-25 22:00' });
    expect(sent).toEqual([{ command: 'lookAgain', input: undefined }]);
    expect(left).toHaveBeenCalledExactlyOnceWith('https://news.example/story');
  });

  test('62: met again within seconds, it waits to be pressed instead of going round', async () => {
    await openBlocked({ at: '2026-11-25 22:00' });
    passTime({ seconds: 2 });
    await openBlocked({ at: '2026-11-25 22:00' });
    expect(left).toHaveBeenCalledOnce();
    const again = screen.getByRole('button', { name: 'Open it again' });
    expect(document.activeElement).toBe(again);
    await userEvent.click(again);
    expect(left).toHaveBeenCalledTimes(2);
    expect(left).toHaveBeenLastCalledWith('https://news.example/story');
  });

  test('a minute later it goes back by itself again', async () => {
    await openBlocked({ at: '2026-11-25 22:00' });
    await openBlocked({ at: '2026-11-25 22:01' });
    expect(left).toHaveBeenCalledTimes(2);
  });

  test('where no time can be kept, it waits to be pressed', async () => {
    vi.stubGlobal('sessionStorage', undefined);
    await openBlocked({ at: '2026-11-25 22:00' });
    expect(left).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Open it again' })).toBeTruthy();
  });

  test('an agreement without the site frees it at once', async () => {
    await openBlocked();
    fake.store({ agreement: { version: 1, data: { ...ours, sites: ['other.example'] } } });
    await settled();
    expect(left).toHaveBeenCalledOnce();
  });
});
