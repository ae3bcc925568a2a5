import { serif } from './serif.ts';

export const SERIF = 'Undivided Serif';

/**
 * Lends the page the cover's serif, as bytes: the page's own policy may forbid every font that is
 * fetched. Gives back how to take it away. Where there is no place for fonts, another serif will do.
 */
export function lendSerif(): () => void {
  try {
    const face = new FontFace(SERIF, Uint8Array.fromBase64(serif));
    document.fonts.add(face);
    return () => document.fonts.delete(face);
  } catch {
    return () => undefined;
  }
}
