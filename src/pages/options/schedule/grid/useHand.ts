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

/**
 * Follows one pointer from a block, an edge of it or an empty place of `grid` until it lets go.
 * Escape puts everything back. A finger carries blocks but draws none, for it may want to scroll.
 * Answers with what is carried just now.
 */
export function useHand(
  grid: { readonly current: HTMLElement | null },
  blocks: readonly Block[],
  onPut: (held: Held) => void,
): Held | undefined {
  const [held, setHeld] = useState<Held>();
  const newest = useRef({ blocks, onPut });
  newest.current = { blocks, onPut };
  useEffect(() => {
    const at = grid.current;
    if (!at) return undefined;
    let stop = () => undefined as void;
    const onDown = (down: PointerEvent) => {
      const spot = spotAt(at, down.clientX, down.clientY);
      const grip = gripOf(down, newest.current.blocks, spot);
      if (!grip || down.button !== 0 || !down.isPrimary) return;
      stop();
      stop = follow(at, down, grip, setHeld, (last) => newest.current.onPut(last));
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
  put: (held: Held) => void,
): () => void {
  let carried: Held | undefined;
  const over = new AbortController();
  const { signal } = over;
  const end = () => {
    over.abort();
    at.classList.remove('carrying');
    carry(undefined);
  };
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    const far = Math.hypot(clientX - down.clientX, clientY - down.clientY);
    if (!carried && far < SLACK_PX) return;
    // Only now, or a click would not reach its block.
    if (!carried) at.setPointerCapture(down.pointerId);
    at.classList.add('carrying');
    carried = { grip, to: spotAt(at, clientX, clientY) };
    carry(carried);
  };
  const onUp = () => {
    end();
    if (carried) put(carried);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    end();
  };
  at.addEventListener('pointermove', onMove, { signal });
  at.addEventListener('pointerup', onUp, { signal });
  at.addEventListener('pointercancel', end, { signal });
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
