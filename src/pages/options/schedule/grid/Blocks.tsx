import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { isLetGo, type Evening } from '../../../../domain/evening/evening.ts';
import type { Block } from '../../../../domain/schedule/blocks.ts';
import { GridBlock } from './GridBlock.tsx';
import { pieceOf } from './places.ts';
import { pressed } from './pressed.ts';
import type { WeekGridProps } from './WeekGrid.tsx';

export interface BlocksProps extends Pick<WeekGridProps, 'onChoose' | 'onMake' | 'onRemove'> {
  /** The key of the chosen occurrence. */
  readonly chosen: string | undefined;
  readonly blocks: readonly Block[];
  readonly first: Temporal.PlainDate;
  readonly zone: string;
  readonly evening: Evening;
}

/** Drawn anew where they change: there may be a thousand. */
export function Blocks({ blocks, first, zone, evening, chosen, ...acts }: BlocksProps) {
  const place = useRef<HTMLDivElement>(null);
  const newest = useRef({ ...acts, blocks });
  newest.current = { ...acts, blocks };
  const onPress = (index: number) => {
    const block = newest.current.blocks[index];
    if (!block) return;
    const { key } = block.occurrence;
    // The rest of a night is drawn, not read: its first piece has the focus.
    pieceOf(place.current, key)?.focus({ preventScroll: true });
    newest.current.onChoose(key, false);
  };
  const onKey = (event: KeyboardEvent, index: number) => {
    const block = newest.current.blocks[index];
    const done = block && pressed(event, block);
    if (!done) return;
    const { onChoose, onMake, onRemove } = newest.current;
    event.preventDefault();
    if (done === 'open') onChoose(block.occurrence.key, true);
    else if (done === 'remove') onRemove(block.occurrence.window);
    else onMake(done);
  };
  const drawn = useRef(new Map<string, VNode>());
  const nodes = useMemo(() => {
    const seen = new Set<string>();
    const next = new Map<string, VNode>();
    for (const [index, block] of blocks.entries()) {
      const { key } = block.occurrence;
      const props = {
        index,
        zone,
        isChosen: key === chosen,
        isLetGo: isLetGo(evening, block.occurrence),
        isRest: seen.has(key),
      };
      seen.add(key);
      // What looks as before stays as it is: a hand moves one of a thousand.
      const looks = JSON.stringify([key, block, props]);
      const date = first.add({ days: block.day });
      const node = drawn.current.get(looks) ?? (
        <GridBlock
          key={`${key} ${block.day}`}
          {...props}
          block={block}
          date={date}
          onPress={onPress}
          onKey={onKey}
        />
      );
      next.set(looks, node);
    }
    drawn.current = next;
    return [...next.values()];
  }, [blocks, chosen, evening]);
  return (
    <div class="grid-blocks" ref={place}>
      {nodes}
    </div>
  );
}
