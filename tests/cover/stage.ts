import { afterEach, beforeEach, vi } from 'vitest';
import type { CoverOrder, CoverView } from '../../src/messaging/commands.ts';

export type Answer = { done: true; value?: unknown } | { done: false; reason: string };

export const START = Date.parse('2026-11-23T19:00:00Z');
export const view: CoverView = { title: 'Dinner', until: '2026-11-23T21:00:00Z' };
export const asked: string[] = [];
export const roots: ShadowRoot[] = [];
export const page = {
  listeners: [] as ((order: CoverOrder, sender: object, answer: (to: unknown) => void) => void)[],
  id: 'undivided' as string | undefined,
  answers: [] as unknown[],
  answer: async (): Promise<Answer | undefined> => ({ done: true, value: view }),
};

vi.stubGlobal('chrome', {
  runtime: {
    get id() {
      return page.id;
    },
    getURL: (path: string) => `chrome-extension://undivided/${path}`,
    onMessage: { addListener: (one: (typeof page.listeners)[number]) => page.listeners.push(one) },
    sendMessage: ({ command }: { command: string }) => {
      asked.push(command);
      return page.answer();
    },
  },
  i18n: {
    getMessage: (key: string, values: string[] = []) =>
      key === 'language' ? 'en' : [key, ...values].join(' '),
  },
});

export const say = (order: CoverOrder) =>
  page.listeners.forEach((listener) => listener(order, {}, (to) => page.answers.push(to)));
export const cover = (more: Partial<CoverView> = {}) =>
  say({ order: 'cover', view: { ...view, ...more } });
export const uncover = () => say({ order: 'uncover' });

export const root = () => roots.at(-1);
export const dialog = () => root()?.querySelector('dialog') ?? undefined;
export const isCovered = () => dialog()?.open === true && (root()?.host.isConnected ?? false);
export const minutes = () => root()?.querySelector('.minutes')?.textContent;
export const buttons = () => [...(root()?.querySelectorAll('button') ?? [])];
export const turn = () => vi.advanceTimersByTimeAsync(0);

export function press(index: number, isTrusted: boolean): void {
  const click = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: isTrusted });
  buttons()[index]?.dispatchEvent(click);
}

/** An answer that is still on its way. */
export function open() {
  const waiting: ((answer: Answer) => void)[] = [];
  const promise = new Promise<Answer>((done) => waiting.push(done));
  return { promise, resolve: (answer: Answer) => waiting.forEach((done) => done(answer)) };
}

export async function lookAgain(): Promise<void> {
  document.dispatchEvent(new Event('visibilitychange'));
  await turn();
}

/** In each test a page of its own, with the script of the cover in it. */
export function inPages(): void {
  beforeEach(async () => {
    vi.useFakeTimers({ now: START });
    document.body.innerHTML = '<input id="draft"><video></video><audio></audio>';
    asked.length = 0;
    page.answers.length = 0;
    page.id = 'undivided';
    page.answer = async () => ({ done: true, value: view });
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const made = attach.call(this, init);
      roots.push(made);
      return made;
    });
    await import('../../src/cover/cover.ts');
  });

  afterEach(async () => {
    uncover();
    await vi.runAllTimersAsync();
    roots.length = 0;
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}
