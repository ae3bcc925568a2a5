import { useState } from 'preact/hooks';
import { startWords } from '../../domain/schedule/words.ts';
import { NOTE_LENGTH } from '../../domain/together/note.ts';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NotePaper } from '../../ui/NotePaper.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { nameOf, voice } from '../wiring/voice.ts';
import './appreciate.css';
import { NoteKept } from './NoteKept.tsx';

type When = 'jar' | 'sealed';

interface AppreciateProps {
  readonly present: Present;
  /** Absent where there is nothing to go back to. */
  readonly onBack?: () => void;
  readonly onClose: () => void;
  /** Where the words are kept while they are written, so that going back loses none. */
  readonly draft?: { text: string };
}

/** An appreciation on paper: from one to the other, into the jar or sealed until the next window. */
export function Appreciate({ present, onBack, onClose, draft }: AppreciateProps) {
  const { agreement, plan, zone, now } = present;
  const [from, setFrom] = useState<0 | 1>(0);
  const [text, setText] = useState(draft?.text ?? '');
  const write = (words: string) => {
    if (draft) draft.text = words;
    setText(words);
  };
  const [when, setWhen] = useState<When>(plan.next ? 'sealed' : 'jar');
  const [state, setState] = useState<'writing' | 'failed' | 'kept'>('writing');
  const to = from === 0 ? 1 : 0;
  const [writer, reader] = [nameOf(agreement.names, from), nameOf(agreement.names, to)];
  const nextEvening = plan.next && startWords(plan.next, zone, now, voice);
  const sealed = when === 'sealed' && nextEvening !== undefined;

  async function keep() {
    const kept = await send('keepNote', { from, text, sealed }).then(
      () => true,
      () => false,
    );
    if (kept && draft) draft.text = '';
    setState(kept ? 'kept' : 'failed');
  }
  if (state === 'kept') {
    return <NoteKept sealedUntil={sealed ? nextEvening : undefined} onDone={onBack ?? onClose} />;
  }
  return (
    <>
      <header class="head row between appreciate-head">
        {onBack ? <IconButton icon="back" label={t('back')} onPress={onBack} /> : <span />}
        <IconButton icon="close" label={t('close')} onPress={onClose} />
      </header>
      <main class="appreciate">
        <h1 class="vh">{t('noteTo', writer, reader)}</h1>
        <div class="from-to row">
          <span class={from === 0 ? 'ember' : 'dusk'}>{writer}</span>
          <IconButton
            icon="arrow"
            label={t('swapWriters', reader, writer)}
            onPress={() => setFrom(to)}
          />
          <span class={to === 0 ? 'ember' : 'dusk'}>{reader}</span>
        </div>
        <NotePaper
          label={t('notePrompt')}
          value={text}
          onInput={write}
          writer={from === 0 ? 'first' : 'second'}
          starters={[t('starterThanks'), t('starterNoticed'), t('starterLove')]}
          sealed={sealed && text !== ''}
          maxLength={NOTE_LENGTH}
        />
        <RadioGroup<When> legend={t('whenToShare')} legendHidden value={when} onChange={setWhen}>
          <RadioRow value="jar">{t('jarNow')}</RadioRow>
          {nextEvening !== undefined && (
            <RadioRow value="sealed" detail={t('sealedUntil', nextEvening)}>
              {t('sealIt')}
            </RadioRow>
          )}
        </RadioGroup>
        <p class="problem" role="alert">
          {state === 'failed' ? t('noteFailed') : text.length >= NOTE_LENGTH && t('noteFull')}
        </p>
        <div class="act row">
          <Button kind="bare" onPress={onBack ?? onClose}>
            {t('cancel')}
          </Button>
          <Button kind="primary" unavailable={text.trim() === ''} onPress={() => void keep()}>
            {sealed ? t('sealNote') : t('jarNote')}
          </Button>
        </div>
      </main>
    </>
  );
}
