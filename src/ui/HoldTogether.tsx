import { useRef, useState } from 'preact/hooks';
import { MergingDiscs } from './figure/MergingDiscs.tsx';
import { HoldKey } from './HoldKey.tsx';
import './HoldTogether.css';
import { Link } from './Link.tsx';
import { useApproach } from './useApproach.ts';
import { useHeldKeys } from './useHeldKeys.ts';

export interface HoldWords {
  /** "Hold both keys." */
  apart: string;
  /** "Breathe in…" */
  in: string;
  /** "Breathe out…" */
  out: string;
  /** Both let go, or one did. */
  back: string;
  /** "It opens in 20 seconds." */
  waiting: string;
}

export interface HoldTogetherProps {
  names: readonly [string, string];
  /** Names of the on-screen keys: "Noa: hold F", "Jules: hold J". */
  keyLabels: readonly [string, string];
  words: HoldWords;
  /** One breath of ten, more of them for the next exception of the same evening. */
  seconds: number;
  /** "Can’t hold keys? Wait 20 seconds instead" */
  waitLabel: string;
  waitSeconds?: number;
  neverMind: string;
  onDone: () => void;
  onNeverMind: () => void;
}

/** Both of you hold a key for one breath while the circles draw near; or wait a little longer. */
export function HoldTogether(props: HoldTogetherProps) {
  const { names, keyLabels, words, seconds, waitSeconds = 20 } = props;
  const stage = useRef<HTMLDivElement>(null);
  const keys = useHeldKeys(['KeyF', 'KeyJ']);
  const [waiting, setWaiting] = useState(false);
  const pace = waiting ? seconds / waitSeconds : keys.first && keys.second ? 1 : 0;
  const { approach, still } = useApproach(stage, seconds, pace, props.onDone);
  const held = [(waiting || keys.first) && 'first-held', (waiting || keys.second) && 'second-held'];
  return (
    <div class="hold">
      {/* As the keyboard lies, F left of J, in every direction of reading. */}
      <div
        class={['hold-stage', still && 'hold-still', ...held].filter(Boolean).join(' ')}
        dir="ltr"
      >
        <MergingDiscs size="hold" rootRef={stage} />
        <div class="hold-hand hold-first">
          <HoldKey
            letter="F"
            label={keyLabels[0]}
            whose="first"
            held={keys.first}
            onHeld={(held) => keys.set(0, held)}
          />
          <span dir="auto">{names[0]}</span>
        </div>
        <div class="hold-hand hold-second">
          <HoldKey
            letter="J"
            label={keyLabels[1]}
            whose="second"
            held={keys.second}
            onHeld={(held) => keys.set(1, held)}
          />
          <span dir="auto">{names[1]}</span>
        </div>
      </div>
      <p class="t24" aria-live="polite">
        {waiting ? words.waiting : words[approach]}
      </p>
      <div class="hold-else">
        {!waiting && <Link onPress={() => setWaiting(true)}>{props.waitLabel}</Link>}
        <Link key="never" firstFocus={waiting} onPress={props.onNeverMind}>
          {props.neverMind}
        </Link>
      </div>
    </div>
  );
}
