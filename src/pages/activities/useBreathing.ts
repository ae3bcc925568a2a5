import { useState } from 'preact/hooks';
import breaths from '../../deck/breaths.json';
import type { BreathId, BreathPattern } from '../../deck/card.ts';
import { breathsIn, lengthOf, type BreathLength } from '../../domain/checkins/breathing.ts';
import type { BreathMoment } from '../../ui/figure/breath.ts';
import { usePauseWhenHidden } from './usePauseWhenHidden.ts';

export const rhythms = breaths.patterns as readonly BreathPattern[];

/** `resting`: not begun. `away`: paused, because nobody could see it. */
export type BreathingState = 'resting' | 'running' | 'paused' | 'away' | 'done';

/** What is chosen before it begins. */
export interface Beginning {
  readonly rhythm: BreathId;
  /** The rhythm's own unless told. */
  readonly lasting?: BreathLength | undefined;
  readonly isResting: boolean;
}

/** The exercise as it stands, and what can be done with it. */
export interface Breathing {
  readonly state: BreathingState;
  readonly pattern: BreathPattern;
  readonly length: BreathLength;
  readonly cycles: number;
  /** Another number is another beginning. */
  readonly round: number;
  /** Undefined while the circles are on their way to the first breath. */
  readonly moment: BreathMoment | undefined;
  readonly hear: (moment: BreathMoment | undefined) => void;
  readonly run: () => void;
  readonly pause: () => void;
  readonly finish: () => void;
  readonly again: () => void;
  /** Begins afresh; paused it stays paused. */
  readonly choose: (wish: { rhythm?: BreathId; length?: BreathLength }) => void;
}

const first: BreathMoment = { cycle: 0, phase: 'in', second: 1 };

export function useBreathing({ rhythm, lasting, isResting }: Beginning): Breathing {
  const [chosen, setChosen] = useState({ rhythm, length: lasting });
  const [state, setState] = useState<BreathingState>(() => (isResting ? 'resting' : startState()));
  const [moment, setMoment] = useState(isResting ? undefined : first);
  const [round, setRound] = useState(0);
  usePauseWhenHidden(() => setState((now) => (now === 'running' ? 'away' : now)));
  const pattern = rhythms.find(({ id }) => id === chosen.rhythm) ?? (rhythms[0] as BreathPattern);
  const length = chosen.length ?? lengthOf(pattern);
  const afresh = () => {
    setRound((now) => now + 1);
    setMoment(undefined);
  };
  return {
    state,
    pattern,
    length,
    cycles: breathsIn(pattern, length),
    round,
    moment,
    hear: setMoment,
    run: () => setState('running'),
    pause: () => setState('paused'),
    finish: () => setState('done'),
    again() {
      afresh();
      setState('running');
    },
    choose(wish) {
      setChosen((now) => ({ ...now, ...wish }));
      afresh();
    },
  };
}

const startState = () => (document.visibilityState === 'hidden' ? 'away' : 'running');
