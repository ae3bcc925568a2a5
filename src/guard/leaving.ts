interface GuardBrowser {
  readonly runtime: {
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
  };
}

// Bare on purpose: the polyfill would put ten kilobytes into every watched page.
const scope = globalThis as unknown as { browser?: GuardBrowser; chrome: GuardBrowser };
export const { runtime } = scope.browser ?? scope.chrome;

/** Set by `wordless.ts`: the block page is not told which page it stands for. */
export const WORDLESS = Symbol.for('undivided.wordless');

/** This page makes way for the block page, as if a network rule had met it. */
export function leave(): void {
  stop();
  const address = WORDLESS in globalThis ? '' : location.href;
  location.replace(`${runtime.getURL('src/pages/blocked/index.html')}#${address}`);
}
