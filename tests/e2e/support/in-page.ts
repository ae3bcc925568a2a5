/** Functions sent to the page as text: each must stand alone. */

/** Remembers which document is being left, so that `hasArrived` can tell the next one from it. */
export function markDocument(): void {
  Object.assign(globalThis, { leavingDocument: true });
}

/** Whether the page has loaded another document, or moved within this one to `url`. */
export function hasArrived(url: string): boolean {
  // Firefox's own error pages keep the address asked for, and never get further than this.
  const isErrorPage = document.documentURI.startsWith('about:') && location.protocol !== 'about:';
  if (document.readyState !== (isErrorPage ? 'interactive' : 'complete')) return false;
  const isSameDocument = 'leavingDocument' in globalThis;
  return !isSameDocument || (location.hash !== '' && location.href === url);
}

/** The element's middle in the viewport, or why it cannot be pressed there. */
export function reachablePoint(element: HTMLElement): { x: number; y: number } | string {
  const { top, left, bottom, right } = element.getBoundingClientRect();
  if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  }
  const box = element.getClientRects()[0];
  if (!box || box.width === 0 || box.height === 0) return 'it takes no room';
  const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  const isLabelled = hit instanceof HTMLLabelElement && hit.control === element;
  const isReached =
    hit !== null &&
    (element.contains(hit) || isLabelled || hit.closest('label')?.contains(element));
  return isReached ? { x, y } : `${hit?.outerHTML.slice(0, 80) ?? 'nothing'} lies over it`;
}

/** Focuses a text field with its text selected; any other field is set, and false comes back. */
export function prepareField(element: HTMLElement, text: string): boolean {
  const field = element as HTMLInputElement;
  field.focus();
  const isTyped =
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement &&
      ['text', 'search', 'url', 'tel', 'email', 'password', 'number'].includes(element.type));
  if (isTyped) {
    field.select();
    return true;
  }
  // Past any setter a framework has put on the element itself.
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  if (!setter) throw new Error(`${element.outerHTML.slice(0, 80)} cannot be filled`);
  setter.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return false;
}

export function shownText(element: HTMLElement): string {
  return element.innerText.trim();
}

/** Resolves once fonts are in and two frames have been drawn with them. */
export async function hasPainted(): Promise<void> {
  await document.fonts.ready;
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}
