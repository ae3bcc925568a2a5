import type { VNode } from 'preact';

const MARK = /\u0001([^\u0002]*)\u0002/;

/** Marks a piece of a message to stand out; `Rich` shows it. Translations may move it freely. */
export const bold = (text: string): string => `\u0001${text}\u0002`;

/** A message in which marked pieces stand out. */
export function Rich({ text }: { readonly text: string }): VNode {
  const pieces = text.split(MARK);
  return (
    <>{pieces.map((piece, index) => (index % 2 === 0 ? piece : <b key={index}>{piece}</b>))}</>
  );
}
