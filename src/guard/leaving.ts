interface GuardBrowser {
  readonly runtime: {
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
  };
}

// Bare on purpose: the polyfill would put ten kilobytes into every watched page.
const scope = globalThis as unknown as { browser?: GuardBrowser; chrome: GuardBrowser };
export const { runtime } = scope.browser ?? scope.chrome;

/** This page makes way for the block page, as if a network rule had met it. */
export function leave(): void {
  stop();
  location.replace(`${runtime.getURL('src/pages/blocked/index.html')}#${location.href}`);
}
