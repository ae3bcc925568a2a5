const SCROLLING = /^(Page(Up|Down)|Home|End|Arrow(Up|Down)| )$/;

/**
 * Keeps what is typed from the page until `signal` aborts: its shortcuts must not archive a letter
 * that nobody sees. Buttons still work, for what a key does by itself needs no listener. One kind of
 * listener hears a key all the same: one the page put on `window`, for the way down, before the
 * cover came. Nothing can step in front of it, and it is told only that a key went to the cover.
 */
export function holdKeys(isButton: () => boolean, signal: AbortSignal): void {
  const hold = (event: KeyboardEvent) => {
    // What a page sends itself is none of the keyboard's.
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    const isPress = event.key === ' ' && isButton();
    // The page underneath would scroll, and not be where it was left.
    if (event.type === 'keydown' && SCROLLING.test(event.key) && !isPress) event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, hold, { capture: true, signal });
  }
}
