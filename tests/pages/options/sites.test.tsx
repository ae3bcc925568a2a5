import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from '../../support/fake-browser.ts';
import { openSettings, saved, settled } from './open.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));
beforeEach(fake.reset);

const field = () => screen.getByLabelText('Add a site, such as news.example');
const games = () => screen.getByRole('button', { name: /^Games/ });
const add = () => screen.getAllByRole('button', { name: 'Add' })[0] as HTMLElement;

describe('a site', () => {
  test('is saved and asked for in one click; refused, it waits', async () => {
    fake.access.prompt.answer = () => false;
    await openSettings('sites');
    await userEvent.type(field(), 'https://www.News.example:8080/?q=1');
    expect(screen.getByText('news.example and its subdomains')).toBeTruthy();
    await userEvent.click(add());
    await settled();
    expect(saved().sites).toEqual(['news.example']);
    expect(fake.calls('permissions.request')).toEqual([[{ origins: ['*://*.news.example/*'] }]]);
    expect(screen.getByText('Waiting for permission')).toBeTruthy();
    fake.access.prompt.answer = () => true;
    await userEvent.click(screen.getByRole('button', { name: 'Allow news.example' }));
    await settled();
    expect(screen.getByText('Ready')).toBeTruthy();
  });

  test('with a space says how to put it right, and is not added', async () => {
    const sent = await openSettings('sites');
    await userEvent.type(field(), 'news example');
    expect(screen.getByText('A site has no spaces. Try news.example.')).toBeTruthy();
    await userEvent.click(add());
    expect(sent).toEqual([]);
    expect(field()).toHaveProperty('value', 'news example');
  });

  test('is shown as written, not as punycode', async () => {
    await openSettings('sites', { sites: ['xn--mnchen-3ya.example'] });
    expect(screen.getByText('münchen.example', { selector: 'b' })).toBeTruthy();
  });

  test('that is removed can be put back where it was', async () => {
    await openSettings('sites', { sites: ['a.example', 'b.example', 'c.example'] });
    await userEvent.click(screen.getByRole('button', { name: 'Remove b.example' }));
    await settled();
    expect(saved().sites).toEqual(['a.example', 'c.example']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove c.example');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settled();
    expect(saved().sites).toEqual(['a.example', 'b.example', 'c.example']);
  });

  test('53: is set aside inside other sites too once the couple says so', async () => {
    await openSettings('sites', { sites: ['video.example'] });
    const inside = screen.getByRole('switch', { name: 'Inside other sites as well' });
    expect(inside).toHaveProperty('checked', false);
    await userEvent.click(inside);
    await settled();
    expect(saved()).toMatchObject({ embedded: true, sites: ['video.example'] });
  });

  test('names what is kept open within it', async () => {
    await openSettings('sites', { sites: ['video.example'], keptOpen: ['video.example/music'] });
    expect(screen.getByText('and its subdomains, except /music')).toBeTruthy();
  });
});

describe('a group', () => {
  test('comes with one question and goes with one press', async () => {
    await openSettings('sites', { sites: ['chess.com', 'news.example'] });
    await userEvent.click(games());
    await settled();
    expect(fake.calls('permissions.request')).toHaveLength(1);
    expect(saved().sites).toHaveLength(12);
    expect(games().getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(games());
    await settled();
    expect(saved().sites).toEqual(['news.example']);
  });
});

describe('what always stays open', () => {
  test('is kept without asking the browser', async () => {
    await openSettings('sites');
    await userEvent.type(screen.getByLabelText(/^Keep a site open/), 'maps.example{Enter}');
    await settled();
    expect(saved().keptOpen).toEqual(['maps.example']);
    expect(fake.calls('permissions.request')).toEqual([]);
  });
});
