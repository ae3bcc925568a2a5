import { beforeEach, expect, test, vi } from 'vitest';
import { Framed } from '../../../src/pages/blocked/Framed.tsx';
import { isFramed } from '../../../src/platform/page.ts';
import { fake } from '../../support/fake-browser.ts';
import { render } from '../../support/render.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('../../support/fake-browser.ts'));

beforeEach(fake.reset);

test('in a frame there is nothing to press, nothing is read and nothing asked', async () => {
  const { container } = render(<Framed />);
  await fake.settled();
  expect(container.textContent).toBe('Set aside for now.');
  expect(container.querySelectorAll('a, button, input, [tabindex], [role]')).toHaveLength(0);
  expect(fake.calls('storage.local.get')).toEqual([]);
  expect(fake.calls('runtime.sendMessage')).toEqual([]);
});

test('a page knows whether it stands in a frame', () => {
  expect(isFramed()).toBe(false);
  vi.stubGlobal('top', {});
  const inside = isFramed();
  vi.unstubAllGlobals();
  expect(inside).toBe(true);
});
