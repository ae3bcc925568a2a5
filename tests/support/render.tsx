import { configure } from '@testing-library/dom';
import { render as renderInto, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { loadWords } from '../../src/deck/words.ts';

export { act };

// Pages read their cards by an import of their own: the first would come when it comes.
await Promise.all([
  loadWords(),
  import('../../src/deck/facts.ts'),
  import('../../src/deck/en/date-ideas.json'),
  import('../../src/deck/en/quiet.json'),
]);

/** Events settle before they return, effects included: user-event and fireEvent both pass through here. */
configure({
  eventWrapper(send) {
    let result: unknown;
    void act(() => {
      result = send();
    });
    return result;
  },
});

const places = new Set<HTMLElement>();

export interface Rendered {
  readonly container: HTMLElement;
  rerender: (view: ComponentChild) => void;
  unmount: () => void;
}

/** Renders into a fresh place in the body, which is emptied after the test. */
export function render(view: ComponentChild): Rendered {
  const container = document.body.appendChild(document.createElement('div'));
  places.add(container);
  const show = (next: ComponentChild) => void act(() => renderInto(next, container));
  show(view);
  return { container, rerender: show, unmount: () => show(null) };
}

afterEach(() => {
  for (const place of places) {
    void act(() => renderInto(null, place));
    place.remove();
  }
  places.clear();
});
