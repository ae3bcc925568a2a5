import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BreathId } from '../../deck/card.ts';
import { noHistory } from '../../domain/checkins/answer.ts';
import { firstRhythm, type BreathLength } from '../../domain/checkins/breathing.ts';
import { historyView } from '../../storage/views.ts';
import { BreathingFigure } from '../../ui/figure/BreathingFigure.tsx';
import { useBell } from '../../ui/useBell.ts';
import { useView } from '../wiring/useView.ts';
import type { ActivityProps } from './activity.ts';
import './breathe.css';
import { BreatheDone } from './BreatheDone.tsx';
import { BreatheNow } from './BreatheNow.tsx';
import { useBreathing } from './useBreathing.ts';
import { useDid } from './useDid.ts';

export interface BreatheProps extends ActivityProps {
  /** The easy one the first time, the short pause from then on, unless told. */
  readonly startAs?: BreathId;
  /** The rhythm's own unless told. */
  readonly lasting?: BreathLength;
  /** A sentence to stand above it, from the card that asks for it. */
  readonly framing?: string;
  /** The card it is an answer to; `breath` where it is none. */
  readonly cardId?: string;
  /**
   * What stands under the circles, which rest just touching, until it calls `begin`: then these very
   * circles begin to breathe, and the words of the exercise take its place.
   */
  readonly opening?: (begin: () => void) => ComponentChildren;
  /** What *Done* leads to after the last breath; closing unless told. */
  readonly onDone?: () => void;
}

/** Slow breaths side by side. Never a held one; it can be paused, and left, at any moment. */
export function Breathe({ startAs, ...props }: BreatheProps) {
  const history = useView(historyView);
  const remembered = history?.state === 'ok' ? history.value : noHistory;
  const rhythm = startAs ?? (history && firstRhythm(remembered));
  return rhythm ? <Breaths {...props} rhythm={rhythm} /> : null;
}

type BreathsProps = Omit<BreatheProps, 'startAs'> & { readonly rhythm: BreathId };

/** Of a bell that is never loud: a fourth down where the breath turns. */
const TURNS = { in: 392, out: 294 } as const;

function Breaths({ rhythm, lasting, opening, onClose, onDone = onClose, ...props }: BreathsProps) {
  const breathing = useBreathing({ rhythm, lasting, isResting: opening !== undefined });
  const { state, pattern, cycles, round } = breathing;
  const leaving = useDid(breathing, props.cardId);
  const [bell, setBell] = useState(false);
  const ring = useBell(bell && state === 'running');
  const leave = () => {
    leaving();
    onClose();
  };
  return (
    <main class="breathe">
      {props.framing && state !== 'done' && <p class="framing t2">{props.framing}</p>}
      <div key="stage" class="stage big">
        <BreathingFigure
          pattern={pattern}
          cycles={cycles}
          round={round}
          running={state === 'running'}
          apart={opening !== undefined}
          onPhase={(moment) => {
            breathing.hear(moment);
            if (moment && moment.phase !== 'topUp') ring(TURNS[moment.phase]);
          }}
          onDone={breathing.finish}
        />
      </div>
      {state === 'resting' ? (
        opening?.(breathing.run)
      ) : state === 'done' ? (
        <BreatheDone length={breathing.length} onAgain={breathing.again} onDone={onDone} />
      ) : (
        <BreatheNow breathing={breathing} bell={bell} onBell={setBell} onLeave={leave} />
      )}
    </main>
  );
}
