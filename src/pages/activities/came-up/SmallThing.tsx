import { useState } from 'preact/hooks';
import { anotherCard } from '../../../domain/checkins/by-hand.ts';
import type { PacingState } from '../../../domain/checkins/pacing.ts';
import type { CameUp } from '../../../domain/evening/evening.ts';
import { t } from '../../../platform/i18n.ts';
import { useCards } from '../../wiring/useDeck.ts';
import { usePacing } from '../../wiring/usePacing.ts';
import type { ActivityProps } from '../activity.ts';
import { CardView } from '../card/CardView.tsx';

interface SmallThingProps extends ActivityProps {
  readonly came: CameUp;
}

/** The card that came up, and by hand others in its place. */
export function SmallThing(props: SmallThingProps) {
  // What is answered changes the history, and must not change the card under the hand.
  const pacing = usePacing(props.present);
  const [first, setFirst] = useState<PacingState>();
  if (!first && pacing) setFirst(pacing);
  return first ? <Picked {...props} pacing={first} /> : null;
}

function Picked({ came, present, pacing, onClose }: SmallThingProps & { pacing: PacingState }) {
  const cards = useCards();
  const [asked] = useState(present.now);
  const [seen, setSeen] = useState([came.what]);
  const id = seen.at(-1);
  const another = () => {
    const next = anotherCard(seen, pacing, asked)?.id ?? came.what;
    setSeen(next === came.what ? [next] : [...seen, next]);
  };
  const card = cards.find((one) => one.id === id);
  if (!card) return null;
  return (
    <CardView
      key={card.id}
      present={present}
      card={card}
      why={(id === came.what && came.why) || []}
      label={t(came.moment === 'close' ? 'beforeYouGo' : 'oneSmallThing')}
      onAnother={another}
      onClose={onClose}
    />
  );
}
