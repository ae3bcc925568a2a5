import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyAgreement, type Agreement } from '../../../src/domain/agreement/agreement.ts';
import { agreementCode } from '../../../src/domain/agreement/code.ts';
import { agreementFile } from '../../../src/domain/agreement/file.ts';
import { aWindow } from '../../support/builders.ts';
import { fake } from '../../support/fake-browser.ts';
import { openSettings, saved, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
beforeEach(fake.reset);

const ours: Agreement = { ...emptyAgreement, names: ['Noa', 'Jules'], sites: ['news.example'] };
const theirs: Agreement = { ...ours, windows: [aWindow()], sites: ['shop.example'] };

const use = () => screen.getByRole('button', { name: 'Use this agreement' });

async function bring(text: string, name = 'theirs.json') {
  const file = new File([text], name, { type: 'application/json' });
  await userEvent.upload(screen.getByLabelText('Bring an agreement'), file);
  await settled();
}

describe('bringing an agreement', () => {
  test('76: changes nothing until it is used', async () => {
    const sent = await openSettings('data', ours);
    expect(use()).toHaveProperty('disabled', true);
    await bring(agreementFile(theirs));
    expect(use()).toHaveProperty('disabled', false);
    expect(sent).toEqual([]);
  });

  test('frees nothing unless it is ticked', async () => {
    const sent = await openSettings('data', ours);
    await bring(agreementFile(theirs));
    const ticks = screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked);
    expect(ticks).toEqual([true, true, false]);
    await userEvent.click(use());
    await settled();
    expect(sent).toEqual([
      { command: 'bringAgreement', input: { ...theirs, sites: ['news.example', 'shop.example'] } },
    ]);
  });

  test('with everything ticked gives exactly the file', async () => {
    await openSettings('data', ours);
    await bring(agreementFile(theirs));
    await userEvent.click(screen.getByRole('checkbox', { name: /Frees news\.example/ }));
    await userEvent.click(use());
    await settled();
    expect(saved()).toEqual(theirs);
  });

  test('asks for its sites and keeps the agreement in one click, even when refused', async () => {
    fake.access.prompt.answer = () => false;
    await openSettings('data', ours);
    await bring(agreementFile(theirs));
    await userEvent.click(use());
    await settled();
    expect(fake.calls('permissions.request')).toEqual([
      [{ origins: ['*://*.news.example/*', '*://*.shop.example/*'] }],
    ]);
    expect(saved().windows).toEqual(theirs.windows);
    expect(screen.getByText('This is your agreement now.')).toBeTruthy();
    expect(screen.getByText(/2 sites are waiting for your browser’s permission/)).toBeTruthy();
  });

  test('that covers everything asks once for all sites', async () => {
    await openSettings('data', ours);
    await bring(agreementFile({ ...theirs, windows: [aWindow({ covers: 'everything' })] }));
    await userEvent.click(use());
    await settled();
    expect(fake.calls('permissions.request')).toEqual([[{ origins: ['*://*/*'] }]]);
  });

  test.each([
    ['not JSON at all', /not valid JSON/],
    ['{"format":"other"}', /not an Undivided agreement/],
    ['{"format":"undivided-agreement","version":7}', /of version 7, from a newer Undivided/],
  ])('that cannot be read says why: %s', async (text, sentence) => {
    const sent = await openSettings('data', ours);
    await bring(text);
    expect(within(screen.getByRole('alert')).getByText(sentence)).toBeTruthy();
    expect(use()).toHaveProperty('disabled', true);
    expect(sent).toEqual([]);
  });

  test('76: larger than 2 MiB is refused before it is read', async () => {
    await openSettings('data', ours);
    const read = vi.spyOn(File.prototype, 'text');
    await bring(' '.repeat(2 * 1024 * 1024 + 1));
    expect(screen.getByRole('alert').textContent).toMatch(/larger than 2 MiB/);
    expect(read).not.toHaveBeenCalled();
  });

  test('equal to the present one says so', async () => {
    await openSettings('data', ours);
    await bring(agreementFile(ours));
    expect(screen.getByText(/the agreement you already have/)).toBeTruthy();
    expect(use()).toHaveProperty('disabled', true);
  });

  test('also works with a pasted code', async () => {
    await openSettings('data', ours);
    await userEvent.click(screen.getByRole('button', { name: 'Paste a code' }));
    await userEvent.click(screen.getByLabelText('Code'));
    await userEvent.paste(await agreementCode(theirs));
    await userEvent.click(screen.getByRole('button', { name: 'Read this code' }));
    // What unpacks it takes the time it takes.
    await screen.findByRole('checkbox', { name: /Adds a window, Dinner/ });
  });

  test('leaves protected sites out, in one line', async () => {
    await openSettings('data', ours);
    await bring(agreementFile({ ...theirs, sites: ['news.example', 'samaritans.org'] }));
    expect(screen.getByText(/One protected site in it is left out/)).toBeTruthy();
  });
});
