import type { Browser } from 'puppeteer-core';

/** A WebDriver BiDi connection: https://w3c.github.io/webdriver-bidi/ */
export interface Bidi {
  send<T>(method: string, params: object): Promise<T>;
}

export interface ContextInfo {
  readonly context: string;
  readonly url: string;
  /** Of a tab, not of a frame. */
  readonly clientWindow?: string;
  readonly children?: readonly ContextInfo[] | null;
}

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * The connection Puppeteer keeps for itself (not part of its published types; 24.43.1 is pinned).
 * Its own pages lose track of an extension page: a navigation there never "finishes", and
 * `page.url()` grows stale. Contexts asked directly have neither fault.
 */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  return {
    async send<T>(method: string, params: object) {
      return (await connection.send(method, params)).result as T;
    },
  };
}

/** Calls a function, given as source, in a context; answers what it resolves to. */
export async function callIn(
  bidi: Bidi,
  context: string,
  functionDeclaration: string,
  args: readonly object[] = [],
): Promise<unknown> {
  const { result, exceptionDetails } = await bidi.send<Evaluation>('script.callFunction', {
    target: { context },
    awaitPromise: true,
    functionDeclaration,
    arguments: args,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value;
}
