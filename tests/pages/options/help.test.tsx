import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aWindow } from '../../support/builders.ts';
import { fake } from '../../support/fake-browser.ts';
import { resetClock, setClock } from '../../support/fake-clock.ts';
import { openSettings, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));

beforeEach(() => {
  fake.reset();
  resetClock();
  setClock('2026-11-25 19:42');
});

const rows = () =>
  within(screen.getByRole('region', { name: 'What is covered right now' }))
    .getAllByRole('listitem')
    .map((row) => row.querySelector('p')?.textContent);

const NOT_PRIVATE = /^Private windows are not covered\. To change that, find Undivided/;
const CLOCK = /^The clock here reads 7:42.PM in Europe\/Berlin\./;

describe('what is covered right now', () => {
  test('57: each thing in a sentence, private windows and the clock among them', async () => {
    fake.access.grant('*://*.news.example/*');
    await openSettings('help', { sites: ['news.example'] });
    expect(rows()).toEqual([
      '1 site is ready: it is set aside during your windows.',
      expect.stringMatching(NOT_PRIVATE),
      expect.stringMatching(CLOCK),
    ]);
  });

  test('59: what waits is named, and allowed from here, with the focus kept', async () => {
    await openSettings('help', { sites: ['news.example', 'xn--bcher-kva.example'] });
    expect(rows()[0]).toBe(
      '2 sites are waiting for your browser’s permission: news.example and bücher.example. Until you allow them, they open as usual.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Allow both' }));
    await settled();
    expect(rows()[0]).toBe('2 sites are ready: they are set aside during your windows.');
    expect(document.activeElement?.textContent).toBe('What is covered right now');
  });

  test('64: what did not work says what follows, since when, and is tried again', async () => {
    const at = '2026-11-25T18:40:00Z';
    fake.store({
      failures: { version: 1, data: [{ where: 'covers', message: 'TypeError: x', at }] },
    });
    const sent = await openSettings('help');
    expect(rows()[0]).toMatch(/^Covering pages that were already open did not work \(7:40.PM\)/);
    expect(document.body.textContent).not.toContain('TypeError');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(sent).toEqual([{ command: 'lookAgain', input: undefined }]);
  });

  test('58: private windows that are allowed are said to be covered', async () => {
    fake.privacy.allowed = true;
    await openSettings('help');
    expect(rows()).toContain('Private windows are covered as well.');
  });

  test('15: a zone this browser does not know is said, and what is done instead', async () => {
    await openSettings('help', { windows: [aWindow({ title: 'Call', zone: 'Mars/Olympus' })] });
    expect(rows()).toContain(
      '“Call” names a time zone this browser does not know, Mars/Olympus. It goes by the clock of this device instead.',
    );
  });

  test('70: what cannot be read is covered by nothing', async () => {
    await openSettings('help');
    fake.store({ evening: 7 });
    await settled();
    expect(rows()[0]).toMatch(/^What is stored here cannot be read, so nothing is set aside\./);
  });
});

describe('keeping addresses out of the block page', () => {
  test('is off until chosen, and says what the browser itself still remembers', async () => {
    const sent = await openSettings('data');
    const choice = screen.getByRole('switch', { name: /^Keep addresses out of the block page/ });
    expect((choice as HTMLInputElement).checked).toBe(false);
    expect(screen.getByText(/Your browser itself still remembers the address/)).toBeTruthy();
    await userEvent.click(choice);
    expect(sent).toEqual([{ command: 'keepAddressesOut', input: { on: true } }]);
    fake.store({ settings: { version: 1, data: { keepAddressesOut: true } } });
    await settled();
    expect((choice as HTMLInputElement).checked).toBe(true);
  });
});
