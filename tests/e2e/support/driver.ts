/** Anything that survives JSON; what pages and tests can hand each other. */
export type Json =
  string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** A CSS selector, or what a screen reader would announce: an ARIA role and its exact name. */
export type Target = string | { readonly role: string; readonly name?: string };

/** `left` unless said otherwise. */
export type MouseButton = 'left' | 'middle';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An element of a page, as the browser's own protocol names it. Short-lived: never keep one. */
export type NodeId = string;

/**
 * The least each browser must offer for one tab; `tab.ts` builds everything else on it.
 * Sources are JavaScript expressions that evaluate to a function. They run in the page's own
 * world, past its content security policy, and exchange JSON.
 */
export interface Driver {
  evaluate(source: string, args: readonly unknown[]): Promise<unknown>;
  /** The first match in the document, or in any shadow root, closed ones included. */
  locate(target: Target): Promise<NodeId | undefined>;
  /** Runs the function with the element as its first argument. */
  call(node: NodeId, source: string, args: readonly unknown[]): Promise<unknown>;
  navigate(url: string): Promise<void>;
  activate(): Promise<void>;
  moveMouse(x: number, y: number): Promise<void>;
  pressMouse(button?: MouseButton): Promise<void>;
  releaseMouse(button?: MouseButton): Promise<void>;
  /** A finger that goes down at the first place, over the others, and up at the last. */
  touch(places: readonly { readonly x: number; readonly y: number }[]): Promise<void>;
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  /** Real key strokes to whatever has the focus. */
  type(text: string): Promise<void>;
  setFiles(node: NodeId, paths: readonly string[]): Promise<void>;
  /** `undefined` gives the tab the size of its window again. */
  resize(size: Size | undefined, scale?: number): Promise<void>;
  capture(fullPage: boolean): Promise<Buffer>;
  frames(): Promise<FrameDriver[]>;
  close(): Promise<void>;
}

/** A document inside the tab's own. */
export interface FrameDriver {
  evaluate(source: string, args: readonly unknown[]): Promise<unknown>;
}

/** The source that runs `source` with JSON `args` and answers in JSON. */
export function callSource(source: string, args: readonly unknown[]): string {
  return `(async () => JSON.stringify(await (${source})(...${JSON.stringify(args)})))()`;
}

export function fromJson(answer: unknown): unknown {
  return typeof answer === 'string' ? JSON.parse(answer) : undefined;
}
