import { useLayoutEffect, useRef } from 'preact/hooks';
import { blocksOf } from '../../../../domain/schedule/blocks.ts';
import { clockSpanWords } from './grid-words.ts';
import type { Made } from './grip.ts';
import { keyOn, lightOf, placeOf } from './places.ts';

export interface CarriedProps {
  readonly made: Made;
  readonly first: Temporal.PlainDate;
  readonly zone: string;
}

/** What the hand carries, where it would lie if it let go now, with its hours. */
export function Carried({ made, first, zone }: CarriedProps) {
  const key = keyOn(made.window, made.date);
  const blocks = blocksOf([made.window], first, zone).filter(
    ({ occurrence }) => occurrence.key === key,
  );
  const piece = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => piece.current?.scrollIntoView({ block: 'nearest' }));
  return (
    <>
      {blocks.map((block, index) => (
        <div
          key={block.day}
          {...(index === 0 ? { ref: piece } : {})}
          class={`block carried ${lightOf(block.occurrence, zone)}`}
          style={placeOf(block)}
        >
          <b>{made.window.title}</b>
          <span class="num">{clockSpanWords(block.occurrence, zone)}</span>
        </div>
      ))}
    </>
  );
}
