import { useEffect, useRef, useState } from 'preact/hooks';
import type { Block } from '../../../../domain/schedule/blocks.ts';
import type { Grip } from './grip.ts';
import { spotAt, type Spot } from './places.ts';

/** A shake of the hand is no move. */
const SLACK_PX = 4;

export interface Held {
  readonly grip: Grip;
  readonly to: Spot;
}

export interface HandActs {
  readonly onPut: (held: Held) => void;
  /** An edge was touched and not pulled: its block, by the key of its occurrence, is meant. */
  readonly onTap: (key: string) => void;
}

/**
 * Follows one pointer from a block, an edge of it or an empty place of `grid` until it lets go.
 * Escape puts everything back. A finger carries blocks but draws none, for it may want to scroll.
 * Answers with what is carried just now.
 */
export function useHand(
  grid: { readonly current: HTMLElement | null },
  blocks: readonly Block[],
  acts: HandActs,
): Held | undefined {
  const [held, setHeld] = useState<Held>();
  const newest = useRef({ ...acts, blocks });
  newest.current = { ...acts, blocks };
  useEffect(() => {
    const at = grid.current;
    if (!at) return undefined;
    let stop = () => undefined as void;
    const onDown = (down: PointerEvent) => {
      const spot = spotAt(at, down.clientX, down.clientY);
      const grip = gripOf(down, newest.current.blocks, spot);
      if (!grip || down.button !== 0 || !down.isPrimary) return;
      stop();
      stop = follow(at, down, grip, setHeld, {
        onPut: (last) => newest.current.onPut(last),
        onTap: (key) => newest.current.onTap(key),
      });
    };
    at.addEventListener('pointerdown', onDown);
    return () => {
      at.removeEventListener('pointerdown', onDown);
      stop();
    };
  }, []);
  return held;
}

/** Until the pointer lets go, or Escape takes it away. Answers with a way to end it at once. */
function follow(
  at: HTMLElement,
  down: PointerEvent,
  grip: Grip,
  carry: (held: Held | undefined) => void,
  { onPut, onTap }: HandActs,
): () => void {
  let carried: Held | undefined;
  const over = new AbortController();
  const { signal } = over;
  const end = () => {
    over.abort();
    at.classList.remove('carrying');
    carry(undefined);
  };
  const onMove = ({ clientX, clientY, buttons, pointerId }: PointerEvent) => {
    if (pointerId !== down.pointerId) return;
    // It was let go where nobody could tell, outside the browser.
    if (buttons === 0) return end();
    const far = Math.hypot(clientX - down.clientX, clientY - down.clientY);
    if (!carried && far < SLACK_PX) return;
    // Only now, or a click would not reach its block.
    if (!carried) at.setPointerCapture(down.pointerId);
    at.classList.add('carrying');
    carried = { grip, to: spotAt(at, clientX, clientY) };
    carry(carried);
  };
  const onUp = ({ pointerId }: PointerEvent) => {
    if (pointerId !== down.pointerId) return;
    end();
    if (carried) onPut(carried);
    else if (grip.kind === 'pull') onTap(grip.block.occurrence.key);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    end();
  };
  document.addEventListener('pointermove', onMove, { signal });
  document.addEventListener('pointerup', onUp, { signal });
  document.addEventListener('pointercancel', end, { signal });
  document.addEventListener('keydown', onKey, { signal, capture: true });
  return end;
}

function gripOf(down: PointerEvent, blocks: readonly Block[], from: Spot): Grip | undefined {
  const target = down.target as Element;
  const index = target.closest<HTMLElement>('[data-block]')?.dataset['block'];
  if (index === undefined) return down.pointerType === 'touch' ? undefined : { kind: 'draw', from };
  const block = blocks[Number(index)];
  if (!block) return undefined;
  const edge = target.closest<HTMLElement>('[data-edge]')?.dataset['edge'];
  return edge === 'start' || edge === 'end'
    ? { kind: 'pull', block, edge, from }
    : { kind: 'move', block, from };
}
