import { rootOf } from './asking.ts';

/**
 * A tree of its own: a document, or what hangs in a shadow root. Events of media, dialogs and
 * popovers do not leave it, so each has to be listened in.
 */
export type Room = Document | ShadowRoot;

export interface Rooms {
  /** Enters every room anew: `document.open` takes listeners away, and roots may come unseen. */
  look(): void;
}

/** What can have a root is in this namespace; an SVG icon need not be asked. */
const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Enters each room of the page, now and when it comes, until `signal` aborts: the document, shadow
 * roots, open or closed, and frames of the same origin. Other frames belong to another process:
 * their sound is muted with the tab. `enter` may be called again for the same room.
 */
export function enterRooms(own: Element, signal: AbortSignal, enter: (room: Room) => void): Rooms {
  let known = new WeakSet<Room>();
  const watcher = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (isElement(node)) search(node);
    }
  });
  // A frame has its document only once it has loaded, and gets another whenever it goes on.
  const onLoad = ({ target }: Event) => {
    if (isElement(target)) visit(documentOf(target));
  };

  function visit(room: Room | null): void {
    if (!room || known.has(room)) return;
    known.add(room);
    watcher.observe(room, { childList: true, subtree: true });
    room.addEventListener('load', onLoad, { capture: true, signal });
    enter(room);
    for (const element of room.querySelectorAll('*')) consider(element);
  }

  function search(element: Element): void {
    consider(element);
    for (const below of element.querySelectorAll('*')) consider(below);
  }

  function consider(element: Element): void {
    if (element === own || element.namespaceURI !== HTML) return;
    visit(rootOf(element));
    visit(documentOf(element));
  }

  signal.addEventListener('abort', () => watcher.disconnect());
  visit(document);
  return {
    look() {
      known = new WeakSet();
      visit(document);
    },
  };
}

/** Not `instanceof`: what stands in a frame was made by the frame's own classes. */
const isElement = (node: unknown): node is Element => (node as Node | null)?.nodeType === 1;

function documentOf(element: Element): Document | null {
  try {
    return (element as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}
