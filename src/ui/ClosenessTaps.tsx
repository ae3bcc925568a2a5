import { useId, useRef, useState } from 'preact/hooks';
import './ClosenessTaps.css';
import { lensPath, overlapOf } from './figure/lens.ts';

export interface ClosenessTap<Value extends number> {
  readonly value: Value;
  /** "far apart" */
  readonly label: string;
}

export interface ClosenessTapsProps<Value extends number> {
  /** The question. */
  readonly legend: string;
  /** From far apart to close; the first and the last are named in sight. */
  readonly taps: readonly ClosenessTap<Value>[];
  readonly onTap: (value: Value) => void;
}

/**
 * Two circles in five distances, one of which is tapped. A tap answers at once and is never shown
 * as chosen; so that looking at each does not answer, arrows move the focus and no choice.
 */
export function ClosenessTaps<Value extends number>(props: ClosenessTapsProps<Value>) {
  const { legend, taps, onTap } = props;
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const move = (event: KeyboardEvent, at: number) => {
    const to = placeAfter(event, at, taps.length);
    if (to === undefined) return;
    event.preventDefault();
    setStop(to);
    group.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div role="radiogroup" aria-labelledby={id} ref={group}>
      <p class="label" id={id}>
        {legend}
      </p>
      <div class="closeness-taps">
        {taps.map(({ value, label }, index) => (
          <button
            key={value}
            class="closeness-tap"
            type="button"
            role="radio"
            aria-checked="false"
            aria-label={label}
            tabIndex={index === stop ? 0 : -1}
            onClick={() => onTap(value)}
            onKeyDown={(event) => move(event, index)}
          >
            <Pair share={index / (taps.length - 1)} />
          </button>
        ))}
      </div>
      <p class="closeness-ends small t2" aria-hidden="true">
        <span>{taps[0]?.label}</span>
        <span>{taps.at(-1)?.label}</span>
      </p>
    </div>
  );
}

/** Where a key leads to, round and round; in the direction the page is read. */
function placeAfter({ key, target }: KeyboardEvent, at: number, count: number) {
  const isRtl = getComputedStyle(target as Element).direction === 'rtl';
  const step = {
    ArrowDown: 1,
    ArrowUp: -1,
    ArrowRight: isRtl ? -1 : 1,
    ArrowLeft: isRtl ? 1 : -1,
  }[key];
  if (step !== undefined) return (at + step + count) % count;
  return { Home: 0, End: count - 1 }[key];
}

const R = 7;

/** Two circles, apart at 0 and well into each other at 1. */
function Pair({ share }: { readonly share: number }) {
  const d = 24 - 18 * share;
  const overlap = overlapOf({ r: R, d });
  return (
    <svg class="mirrored" width="40" height="16" viewBox="0 0 40 16" aria-hidden="true">
      <circle cx={20 - d / 2} cy="8" r={R} fill="var(--ember)" />
      <circle cx={20 + d / 2} cy="8" r={R} fill="var(--dusk)" />
      {overlap && <path d={lensPath(20, 8, overlap)} fill="var(--g-mid)" />}
    </svg>
  );
}
