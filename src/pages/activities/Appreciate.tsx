import { useId, useRef, useState } from 'preact/hooks';
import type { Card } from '../../deck/card.ts';
import { startWords } from '../../domain/schedule/words.ts';
import { questionFor, questions } from '../../domain/together/asking.ts';
import { problemOfNote } from '../../domain/together/note.ts';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { NotePaper } from '../../ui/NotePaper.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { NoticingLine } from '../wiring/NoticingLine.tsx';
import { noteProblemWords } from '../wiring/problems.ts';
import type { Present } from '../wiring/usePlan.ts';
import { nameOf, voice } from '../wiring/voice.ts';
import './appreciate.css';
import { answered } from './answered.ts';
import { AppreciateHead } from './AppreciateHead.tsx';
import { Asks } from './Asks.tsx';
import { FromTo } from './FromTo.tsx';
import { NoteKept } from './NoteKept.tsx';
import { PaperActs } from './PaperActs.tsx';
import { SayAloud } from './SayAloud.tsx';

type When = 'jar' | 'sealed';

interface AppreciateProps {
  readonly present: Present;
  /** A card to thank by; without one the paper asks. */
  readonly card?: Pick<Card, 'id' | 'text'>;
  /** Absent where there is nothing to go back to. */
  readonly onBack?: () => void;
  readonly onClose: () => void;
  /** Where the words are kept while they are written, so that going back loses none. */
  readonly draft?: { text: string };
}

/**
 * An appreciation on paper: from one to the other, said aloud, copied, into the jar, or sealed until
 * the next window.
 */
export function Appreciate({ present, card, onBack, onClose, draft }: AppreciateProps) {
  const { agreement, plan, zone, now } = present;
  const [from, setFrom] = useState<0 | 1>(0);
  const [text, setText] = useState(draft?.text ?? '');
  const [steps, setSteps] = useState(0);
  const [when, setWhen] = useState<When>(plan.next ? 'sealed' : 'jar');
  const [state, setState] = useState<'writing' | 'again' | 'failed' | 'blank' | 'aloud' | 'kept'>(
    'writing',
  );
  const did = useAnswer(card?.id ?? 'thanks');
  const asksId = useId();
  const write = (words: string) => {
    if (draft) draft.text = words;
    setText(words);
    setState('writing');
    if (words === '') setSteps(0);
  };
  const to = from === 0 ? 1 : 0;
  const [writer, reader] = [nameOf(agreement.names, from), nameOf(agreement.names, to)];
  const nextEvening = plan.next && startWords(plan.next, zone, now, voice);
  const sealed = when === 'sealed' && nextEvening !== undefined;
  const question = questionFor(text, steps);
  const problem = problemOfNote(text);
  const leave = onBack ?? onClose;

  async function keep() {
    if (problem) return setState('blank');
    const kept = await send('keepNote', { from, text, sealed }).then(
      () => true,
      () => false,
    );
    if (!kept) return setState('failed');
    if (draft) draft.text = '';
    did();
    return setState('kept');
  }
  function leaveSaid() {
    if (draft) draft.text = '';
    did();
    leave();
  }
  if (state === 'kept') {
    return <NoteKept sealedUntil={sealed ? nextEvening : undefined} onDone={leave} />;
  }
  if (state === 'aloud') {
    return (
      <SayAloud text={text} onBack={() => setState('again')} onClose={onClose} onSaid={leaveSaid} />
    );
  }
  const isSaid = problem && (problem !== 'empty' || state === 'blank');
  const said = state === 'failed' ? t('noteFailed') : isSaid && noteProblemWords(problem);
  return (
    <>
      <AppreciateHead onBack={onBack} onClose={onClose} />
      <main class="appreciate">
        <h1 class="vh">{t('noteTo', writer, reader)}</h1>
        {card && <p class="appreciate-card">{card.text}</p>}
        <FromTo names={agreement.names} from={from} onSwap={() => setFrom(to)} />
        <NoticingLine />
        <NotePaper
          label={t('noteTo', writer, reader)}
          value={text}
          onInput={write}
          writer={from === 0 ? 'first' : 'second'}
          firstFocus={state === 'again'}
          {...(card
            ? {}
            : {
                describedBy: asksId,
                asks: (
                  <Asks
                    id={asksId}
                    question={question}
                    onNext={() => setSteps(questions.indexOf(question) + 1)}
                  />
                ),
              })}
          starters={[t('starterThanks'), t('starterNoticed'), t('starterLove')]}
          acts={<PaperActs text={text} onAloud={() => setState('aloud')} onCopied={did} />}
          sealed={sealed && text !== ''}
        />
        <RadioGroup<When> legend={t('whenToShare')} legendHidden value={when} onChange={setWhen}>
          <RadioRow value="jar">{t('jarNow')}</RadioRow>
          {nextEvening !== undefined && (
            <RadioRow value="sealed" detail={t('sealedUntil', nextEvening)}>
              {t('sealIt')}
            </RadioRow>
          )}
        </RadioGroup>
        {said && <ProblemLine text={said} />}
        <div class="act row">
          <Button kind="bare" onPress={leave}>
            {t('cancel')}
          </Button>
          <Button kind="primary" unavailable={text === ''} onPress={() => void keep()}>
            {sealed ? t('sealNote') : t('jarNote')}
          </Button>
        </div>
      </main>
    </>
  );
}

/** Says once that it was done, however many ways it goes. */
function useAnswer(cardId: string): () => void {
  const isSaid = useRef(false);
  return () => {
    if (isSaid.current) return;
    isSaid.current = true;
    void answered(cardId, 'did');
  };
}
