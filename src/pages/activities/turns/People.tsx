import { TurnsFigure } from '../../../ui/figure/TurnsFigure.tsx';
import { nameOf } from '../../wiring/voice.ts';

interface PeopleProps {
  readonly names: readonly string[];
  readonly speaker: 0 | 1;
  /** What is left of the turn, 0 to 1. */
  readonly share: number;
  /** What each does, under their names: the speaker, and the listener. */
  readonly speaking: string;
  readonly listening: string;
}

/** The two circles of a turn, each with its name and what they do. */
export function People({ names, speaker, share, speaking, listening }: PeopleProps) {
  return (
    <div class="people">
      <TurnsFigure speaker={speaker} share={share} />
      <dl class="people-names" data-speaker={speaker}>
        {([0, 1] as const).map((person) => (
          <div key={person}>
            <dt>{nameOf(names, person)}</dt>
            <dd class="small t2 num">{person === speaker ? speaking : listening}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
