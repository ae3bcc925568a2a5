import { expect, test } from 'vitest';
import { pressOnce } from '../../src/ui/pressOnce.ts';

pressOnce(document);

/** Whether the browser would press what has the focus. */
function presses(tag: 'button' | 'input' | 'textarea', init: KeyboardEventInit): boolean {
  const element = document.body.appendChild(document.createElement(tag));
  const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
  return element.dispatchEvent(event);
}

test.each(['button', 'input'] as const)('Enter that is held on a %s presses once', (tag) => {
  expect(presses(tag, { key: 'Enter' })).toBe(true);
  expect(presses(tag, { key: 'Enter', repeat: true })).toBe(false);
});

test('whoever writes may hold Enter for empty lines, and any other key', () => {
  expect(presses('textarea', { key: 'Enter', repeat: true })).toBe(true);
  expect(presses('input', { key: 'a', repeat: true })).toBe(true);
});
