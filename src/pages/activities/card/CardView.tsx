import { useState } from 'preact/hooks';
import type { Card } from '../../../deck/card.ts';
import type { Outcome } from '../../../domain/checkins/answer.ts';
import { isPushKind, kindOf } from '../../../domain/checkins/kinds.ts';
import type { Why } from '../../../domain/checkins/why.ts';
import { send } from '../../../messaging/send.ts';
import { t } from '../../../platform/i18n.ts';
import { isPrivatePage } from '../../../platform/private.ts';
import { Button } from '../../../ui/Button.tsx';
import { TwoCircles } from '../../../ui/figure/TwoCircles.tsx';
import { Link } from '../../../ui/Link.tsx';
import { ProblemLine } from '../../../ui/ProblemLine.tsx';
import { problemWords } from '../../wiring/problems.ts';
import type { Present } from '../../wiring/usePlan.ts';
import './card.css';
import { CardDone } from './CardDone.tsx';
import { Doing } from './Doing.tsx';
import { goTo, helpOf } from './help-of.ts';
import { whyWords } from './why-words.ts';

export interface CardViewProps {
  readonly present: Present;
  readonly card: Card;
  /** Why it is this one; nothing where it was asked for. */
  readonly why?: readonly Why[];
  /** Above the card: what it is. */
  readonly label: string;
  /** Another in its place. */
  readonly onAnother: () => void;
  readonly onClose: () => void;
}

type Told = 'open' | 'did' | 'less' | 'never';

/** One card with room to answer. Passing on it is as easy as answering. */
export function CardView({ present, card, why = [], label, onAnother, onClose }: CardViewProps) {
  const [told, setTold] = useState<Told>('open');
  const [failed, setFailed] = useState(false);
  const [begun, setBegun] = useState(false);
  const keeps = !isPrivatePage();
  const kind = kindOf(card.id);

  /** What could not be written down is said, and nothing else happens. */
  async function tell(sending: Promise<unknown>, then: () => void): Promise<void> {
    setFailed(false);
    await sending.then(then, () => setFailed(true));
  }
  const answer = (outcome: Outcome) => send('answerCheckIn', { cardId: card.id, outcome });
  const less = () => (isPushKind(kind) ? send('lessOf', { kind }) : Promise.resolve());
  const another = () => (keeps ? tell(answer('swapped'), onAnother) : onAnother());

  if (told !== 'open') return <CardDone told={told} card={card} onClose={onClose} />;
  if (begun) return <Doing card={card} present={present} onClose={onClose} />;
  const help = helpOf(card.kind);
  return (
    <>
      <main class="card-view">
        <TwoCircles r={64} d={46} width={420} height={190} />
        <section class="say" aria-live="polite">
          <span class="label">{label}</span>
          <h1 class={sizeFor(card.text)}>{card.text}</h1>
          {card.followUp && <p class="t2">{card.followUp}</p>}
          {why.length > 0 && (
            <details class="why small">
              <summary>{t('whyThisOne')}</summary>
              <p>{whyWords(why)}</p>
            </details>
          )}
        </section>
        {help && (
          <p class="card-help">
            <Link onPress={() => (help.activity ? void goTo(help.activity) : setBegun(true))}>
              {t(help.words)}
            </Link>
          </p>
        )}
      </main>
      <footer class="foot">
        {failed && <ProblemLine text={problemWords({ code: 'workerFailed' })} />}
        <div class="ctl row">
          <Button firstFocus={!keeps} onPress={() => void another()}>
            {t('another')}
          </Button>
          {keeps && (
            <Button
              kind="primary"
              firstFocus
              onPress={() => void tell(answer('did'), () => setTold('did'))}
            >
              {t('weDidThis')}
            </Button>
          )}
        </div>
        {keeps && (
          <div class="card-ways row small">
            <Link onPress={() => void tell(answer('notToday'), onClose)}>{t('notToday')}</Link>
            <Link
              onPress={() =>
                void tell(Promise.all([answer('passed'), less()]), () => setTold('less'))
              }
            >
              {t('lessOfThis')}
            </Link>
            <Link
              onPress={() =>
                void tell(
                  Promise.all([answer('passed'), send('putAway', { cardId: card.id })]),
                  () => setTold('never'),
                )
              }
            >
              {t('neverThis')}
            </Link>
          </div>
        )}
      </footer>
    </>
  );
}

/** Three lines are room for eighty letters; longer cards are set smaller. */
const sizeFor = (text: string) => (text.length > 100 ? 'long' : text.length > 70 ? 'middling' : '');
