import type { VNode } from 'preact';

// From the private-use area: no translation holds them, and getMessage leaves them alone.
const MARK = /\uE001([^\uE002]*)\uE002/;

/** Marks a piece of a message to stand out; `Rich` shows it. Translations may move it freely. */
export const bold = (text: string): string => `\uE001${text}\uE002`;

/** A message in which marked pieces stand out. */
export function Rich({ text }: { readonly text: string }): VNode {
  const pieces = text.split(MARK);
  return (
    <>{pieces.map((piece, index) => (index % 2 === 0 ? piece : <b key={index}>{piece}</b>))}</>
  );
}
