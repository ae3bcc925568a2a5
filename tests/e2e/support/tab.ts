import type { Violation } from './axe.ts';
import type { Json, MouseButton, Size, Target } from './driver.ts';

export interface Shot extends Partial<Size> {
  readonly fullPage?: boolean;
  /** Device pixels per CSS pixel, 1 by default. */
  readonly scale?: number;
}

/** A document one can put questions to: a tab's own, or one in a frame. */
export interface Frame {
  /** The live `location.href`. */
  url(): Promise<string>;
  /**
   * Runs `fn` in the page, whatever its content security policy. It is sent as text: it sees its
   * arguments and the page's globals, nothing of the test around it.
   */
  evaluate<A extends readonly Json[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
}

/**
 * One tab or window. Every act waits up to 15 s for its element to be there, still, and not
 * covered; input is trusted, as if it came from a hand. Shadow roots, closed ones too, are seen
 * through. Errors say what was awaited.
 */
export interface Tab extends Frame {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Makes it the tab that is seen and has the keys, without a click. */
  toFront(): Promise<void>;
  click(target: Target, button?: MouseButton): Promise<void>;
  clickRole(role: string, name: string): Promise<void>;
  /** Presses on the middle of the element, moves by so many CSS pixels, lets go. */
  drag(
    target: Target,
    by: { readonly x: number; readonly y: number },
    beforeLettingGo?: () => Promise<void>,
  ): Promise<void>;
  /** The same with a finger; without a way to go, a tap. */
  touch(target: Target, by?: { readonly x: number; readonly y: number }): Promise<void>;
  /** Replaces what a field holds; also sets a select, date, time, range or colour. */
  fill(target: Target, text: string): Promise<void>;
  /** Key strokes to whatever has the focus. */
  type(text: string): Promise<void>;
  /** One key or a chord: `Enter`, `ArrowDown`, `Shift+Tab`, `Control+a`. */
  press(chord: string): Promise<void>;
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  /** Keeps the keys down while `during` runs, and lets go even if it fails. */
  hold<T>(keys: readonly string[], during: () => Promise<T>): Promise<T>;
  setFiles(target: Target, paths: readonly string[]): Promise<void>;
  /** The text as shown; without a target the whole page's, as it is now. */
  text(target?: Target): Promise<string>;
  has(target: Target): Promise<boolean>;
  waitForElement(target: Target): Promise<void>;
  /** Waits until `fn` answers with something truthy in the page, and returns that. */
  waitFor<A extends readonly Json[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<NonNullable<R>>;
  waitForUrl(expected: RegExp | ((url: string) => boolean)): Promise<string>;
  resize(size: Size): Promise<void>;
  screenshot(path: string, shot?: Shot): Promise<void>;
  /** What axe-core finds wrong, nothing if all is well. */
  axe(): Promise<Violation[]>;
  /** The documents of its frames, nested ones too. */
  frames(): Promise<Frame[]>;
  close(): Promise<void>;
}
