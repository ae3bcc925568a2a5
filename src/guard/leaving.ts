interface GuardBrowser {
  readonly runtime: {
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly storage: { readonly onChanged: { addListener(listener: () => void): void } };
}

// Its own door, and no import: a guard is a few bytes inside foreign pages.
const scope = globalThis as unknown as { browser?: GuardBrowser; chrome: GuardBrowser };
export const { runtime, storage } = scope.browser ?? scope.chrome;

/** Calls back when something was decided, or anything else was written down. */
export const onDecision = (listener: () => void): void => storage.onChanged.addListener(listener);

/** Set by `wordless.ts`: the block page is not told which page it stands for. */
export const WORDLESS = Symbol.for('undivided.wordless');

/** This page makes way for the block page, as if a network rule had met it. */
export function leave(): void {
  stop();
  // The page stays until the other one comes; it is not to be seen meanwhile. Brought back from the
  // page cache, at an earlier address, it is.
  const { style } = document.documentElement;
  style.setProperty('display', 'none', 'important');
  addEventListener('pageshow', ({ persisted }) => persisted && style.removeProperty('display'));
  const address = WORDLESS in globalThis ? '' : location.href;
  location.replace(`${runtime.getURL('src/pages/blocked/index.html')}#${address}`);
}
