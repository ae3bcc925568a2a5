import { useState } from 'preact/hooks';
import type { Card } from '../../deck/card.ts';
import { offeredInSlot } from '../../domain/checkins/offered.ts';
import { usualNudges } from '../../domain/checkins/nudges.ts';
import { pickForSlot } from '../../domain/checkins/pick.ts';
import { waitingIn } from '../../domain/evening/came-up.ts';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { isPrivatePage } from '../../platform/private.ts';
import { coupleView, nudgesView } from '../../storage/views.ts';
import { Button } from '../../ui/Button.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { problemWords } from '../wiring/problems.ts';
import { useCards } from '../wiring/useDeck.ts';
import type { Present } from '../wiring/usePlan.ts';
import { useValue } from '../wiring/useView.ts';
import { useAsking } from './useAsking.ts';
import { Waiting, waitingWords } from './Waiting.tsx';

interface SmallThingProps {
  readonly present: Present;
  readonly onAppreciate: () => void;
}

/** What came up and waits; or else the card of the clock's ten minutes. */
export function SmallThing({ present, onAppreciate }: SmallThingProps) {
  const came = waitingIn(present.evening, present.plan);
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState(false);
  const { hasFailed, follow } = useAsking();
  const card = useCard(present, came?.what, turn);
  const keeps = !isPrivatePage();
  if (done) return <Did onAppreciate={onAppreciate} />;
  if (came && turn === 0 && waitingWords(came.what)) return <Waiting what={came.what} />;
  if (!card) return <section class="prompt" />;

  const answer = (outcome: 'did' | 'swapped', then: () => void) =>
    keeps ? follow(send('answerCheckIn', { cardId: card.id, outcome }), then) : then();
  return (
    <>
      <section class="prompt" aria-live="polite">
        <span class="label">{t('oneSmallThing')}</span>
        <h1 class={sizeFor(card.text)}>{card.text}</h1>
      </section>
      {hasFailed && <ProblemLine text={problemWords({ code: 'workerFailed' })} />}
      <div class="do row">
        <Button onPress={() => void answer('swapped', () => setTurn(turn + 1))}>
          {t('another')}
        </Button>
        {keeps && (
          <Button kind="primary" onPress={() => void answer('did', () => setDone(true))}>
            {t('weDidThis')}
          </Button>
        )}
      </div>
    </>
  );
}

function Did({ onAppreciate }: Pick<SmallThingProps, 'onAppreciate'>) {
  return (
    <>
      <section class="prompt" role="status">
        <h1>{t('thatCounts')}</h1>
      </section>
      <div class="do row">
        <Button onPress={onAppreciate}>{t('writeNote')}</Button>
      </div>
    </>
  );
}

/** The card that came up, at the first turn; after it, and without one, those of the slot. */
function useCard(present: Present, came: string | undefined, turn: number): Card | undefined {
  const { plan, now, zone } = present;
  const cards = useCards();
  const nudges = useValue(nudgesView, usualNudges);
  const { seed } = useValue(coupleView, { seed: 0, welcomed: true });
  // An answer takes it from what stands; the one that is shown stays until another is wanted.
  const [first, setFirst] = useState(came);
  if (first === undefined && came !== undefined && turn === 0) setFirst(came);
  const shown = turn === 0 && cards.find(({ id }) => id === (came ?? first));
  return (
    shown || pickForSlot(offeredInSlot(cards, now, plan.until, { nudges, zone }), now, seed, turn)
  );
}

/** Three lines are room for eighty letters; longer cards are set smaller so that nothing scrolls. */
const sizeFor = (text: string) => (text.length > 100 ? 'long' : text.length > 80 ? 'middling' : '');
