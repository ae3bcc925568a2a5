import { useState } from 'preact/hooks';
import type { Card } from '../../../deck/card.ts';
import { useQuiet } from '../../wiring/useQuiet.ts';
import { answered } from '../answered.ts';
import './calm.css';
import { CalmChoice, type Way } from './CalmChoice.tsx';
import { QuietDone } from './QuietDone.tsx';
import { QuietTimer } from './QuietTimer.tsx';
import { Senses } from './Senses.tsx';
import { Stretches } from './Stretches.tsx';
import { Tea } from './Tea.tsx';
import { Walk } from './Walk.tsx';

interface CalmProps {
  /** The card that brought them here. */
  readonly card?: Card;
  readonly onClose: () => void;
}

/** A few quiet minutes, in one of five ways. */
export function Calm({ card, onClose }: CalmProps) {
  const ways = useQuiet();
  const [way, setWay] = useState<Way>();
  const [isBack, setBack] = useState(false);
  const [done, setDone] = useState(false);
  if (!ways) return <main class="calm" />;
  const reached = () => void answered(card?.id, 'did');
  const finish = () => {
    reached();
    setDone(true);
  };
  const back = () => {
    setDone(false);
    setBack(true);
    setWay(undefined);
  };
  if (way === undefined) {
    return <CalmChoice said={card?.text} focused={isBack} onChoose={setWay} />;
  }
  if (way === 'timer') return <QuietTimer onEnd={reached} onOther={back} onClose={onClose} />;
  const { steps, done: said } = ways[way];
  if (done) return <QuietDone said={said} onOther={back} onDone={onClose} />;
  const here = { steps, onDone: finish, onSkipped: back } as const;
  if (way === 'senses') return <Senses {...here} />;
  if (way === 'stretches') return <Stretches {...here} onEnough={onClose} />;
  // Away from the screen they are doing it already; whether they come back to say so is up to them.
  const away = { steps, onAway: reached, onDone: () => setDone(true) } as const;
  return way === 'tea' ? <Tea {...away} /> : <Walk {...away} />;
}
