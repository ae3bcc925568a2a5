/**
 * Enter that is held presses once. What a press shows may take the focus, and would be pressed too:
 * one long press could note the same day again and again.
 */
export function pressOnce(page: Document): void {
  page.addEventListener(
    'keydown',
    (event) => {
      const isWriting = event.target instanceof HTMLTextAreaElement;
      if (event.repeat && event.key === 'Enter' && !isWriting) event.preventDefault();
    },
    { capture: true },
  );
}
