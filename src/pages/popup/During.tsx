import { useState } from 'preact/hooks';
import { offeredInSlot } from '../../domain/checkins/offered.ts';
import { pickForSlot } from '../../domain/checkins/pick.ts';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { isPrivatePage } from '../../platform/private.ts';
import { coupleView } from '../../storage/views.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { useFirstFocus } from '../../ui/useFirstFocus.ts';
import { DateReminder } from '../activities/DateReminder.tsx';
import { useCards } from '../wiring/useDeck.ts';
import type { Present } from '../wiring/usePlan.ts';
import { useValue } from '../wiring/useView.ts';
import { untilWords } from '../wiring/running-words.ts';
import { RunningRing } from './RunningRing.tsx';
import { useGap } from './useGap.ts';

interface DuringProps {
  readonly present: Present;
  readonly onEndEarly: () => void;
  readonly onAppreciate: () => void;
}

/** While a window runs: what is left, one small thing, and the way out. */
export function During({ present, onEndEarly, onAppreciate }: DuringProps) {
  const gap = useGap(present);
  const [acted, setActed] = useState(false);
  const until = useFirstFocus<HTMLSpanElement>(acted && !gap);
  const act = () => {
    setActed(true);
    void gap?.onAct();
  };
  return (
    <main class="during">
      <RunningRing present={present} />
      <SmallThing present={present} onAppreciate={onAppreciate} />
      <footer class="foot row between">
        {gap ? (
          <>
            <span class="t2">{gap.words}</span>
            <Link key="act" strong onPress={act}>
              {gap.action}
            </Link>
          </>
        ) : (
          <div class="until">
            <span ref={until} class="t2 num" tabIndex={acted ? -1 : undefined}>
              {untilWords(present)}
            </span>
            <DateReminder present={present} />
          </div>
        )}
        {/* The key keeps its button its own: what arrives beside it must not catch a press on it. */}
        <Link key="end" onPress={onEndEarly}>
          {t('endEarly')}
        </Link>
      </footer>
    </main>
  );
}

/** Three lines are room for eighty letters; longer cards are set smaller so that nothing scrolls. */
const sizeFor = (text: string) => (text.length > 100 ? 'long' : text.length > 80 ? 'middling' : '');

function SmallThing({ present, onAppreciate }: Omit<DuringProps, 'onEndEarly'>) {
  const { plan, now } = present;
  const cards = useCards();
  const { seed } = useValue(coupleView, { seed: 0, welcomed: true });
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState(false);
  const card = pickForSlot(offeredInSlot(cards, now, plan.until), now, seed, turn);
  const isPrivate = isPrivatePage();
  if (!card) return <section class="prompt" />;

  const answer = async (outcome: 'did' | 'swapped') => {
    if (!isPrivate) await send('answerCheckIn', { cardId: card.id, outcome });
    if (outcome === 'did') setDone(true);
    else setTurn(turn + 1);
  };
  if (done) {
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
  return (
    <>
      <section class="prompt" aria-live="polite">
        <span class="label">{t('oneSmallThing')}</span>
        <h1 class={sizeFor(card.text)}>{card.text}</h1>
      </section>
      <div class="do row">
        <Button onPress={() => void answer('swapped')}>{t('another')}</Button>
        {!isPrivate && (
          <Button kind="primary" onPress={() => void answer('did')}>
            {t('weDidThis')}
          </Button>
        )}
      </div>
    </>
  );
}
