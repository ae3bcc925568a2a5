import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Welcome } from '../../../src/pages/welcome/Welcome.tsx';
import { fake } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act, render } from '../../support/render.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
vi.mock('../../../src/platform/clock.ts', () => import('../../support/fake-clock.ts'));

const settled = () => act(() => fake.settled());
const sent: { command: string; input: unknown }[] = [];

beforeEach(async () => {
  fake.reset();
  setClock('2026-11-25 12:00');
  sent.length = 0;
  fake.worker = (command: string, input: unknown) => {
    sent.push({ command, input });
    if (command !== 'saveAgreement') return undefined;
    fake.store({ agreement: { version: 1, data: input } });
    return { ok: true, value: input };
  };
  render(<Welcome />);
  await settled();
});

const press = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name }));
  await settled();
};
const heading = () => screen.getByRole('heading', { level: 1 });

async function toSites() {
  await userEvent.type(screen.getByLabelText('First name'), 'Noa');
  await userEvent.type(screen.getByLabelText('Second name'), 'J');
  await press('Continue');
  await press('Continue');
}

describe('the welcome', () => {
  test('needs two names, initials will do', async () => {
    await userEvent.type(screen.getByLabelText('First name'), 'Noa');
    await press('Continue');
    expect(screen.getByRole('alert').textContent).toMatch(/initials will do/);
    expect(document.activeElement).toBe(screen.getByLabelText('Second name'));
  });

  test('moves the focus to each heading and says which step it is', async () => {
    await toSites();
    expect(document.activeElement).toBe(heading());
    expect(heading().textContent).toBe('What should step aside?');
    expect(screen.getByText('Step 3 of 3')).toBeTruthy();
  });

  test('keeps what was entered when going back', async () => {
    await toSites();
    await userEvent.click(screen.getByRole('checkbox', { name: /Games/ }));
    await press('Back');
    await userEvent.click(screen.getByRole('radio', { name: /A slow morning/ }));
    await press('Back');
    expect(screen.getByLabelText('First name')).toHaveProperty('value', 'Noa');
    await press('Continue');
    expect(screen.getByRole('radio', { name: /A slow morning/ })).toHaveProperty('checked', true);
    await press('Continue');
    expect(screen.getByRole('checkbox', { name: /Games/ })).toHaveProperty('checked', true);
  });

  test('asks the browser only on its last button, and saves even when refused', async () => {
    fake.access.prompt.answer = () => false;
    await toSites();
    expect(screen.getByText(/Your browser will ask once about these 36 sites/)).toBeTruthy();
    expect(fake.calls('permissions.request')).toEqual([]);
    await press('Allow and begin');
    const [request] = fake.calls('permissions.request') as [[{ origins: string[] }]];
    expect(request[0].origins).toHaveLength(36);
    expect(sent.map(({ command }) => command)).toEqual(['saveAgreement', 'finishWelcome']);
    expect(heading().textContent).toMatch(/^Your first window is tonight, 7:30/);
    expect(screen.getByText(/36 sites are waiting for your browser’s permission/)).toBeTruthy();
  });

  test('can leave the sites for later', async () => {
    await toSites();
    await press('I’ll add sites later');
    expect(fake.calls('permissions.request')).toEqual([]);
    expect(sent[0]?.input).toMatchObject({
      names: ['Noa', 'J'],
      sites: [],
      windows: [{ id: 'dinner' }],
    });
    expect(screen.getByText(/Anyone who uses this browser profile/)).toBeTruthy();
  });

  test('offers a plan to thank at its end, kept by Enter, and no step of its own', async () => {
    await toSites();
    await press('I’ll add sites later');
    await settled();
    const field = screen.getByRole('textbox', { name: 'When I notice' });
    await userEvent.type(field, 'you sing{Enter}');
    await settled();
    expect(sent.at(-1)).toEqual({ command: 'keepNoticing', input: { text: 'you sing' } });
    expect(screen.getByText(/^Kept\. It is there when you write a note/)).toBeTruthy();
    expect(fake.calls('tabs.create')).toEqual([]);
  });
});
