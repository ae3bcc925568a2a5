import { useId, useState } from 'preact/hooks';
import { NOTICING_LENGTH } from '../../domain/together/note.ts';
import { send } from '../../messaging/send.ts';
import { t, tn } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { useFirstFocus } from '../../ui/useFirstFocus.ts';
import './noticing.css';
import { problemWords } from './problems.ts';

interface NoticingFormProps {
  /** As it stands; empty when there is none yet. */
  readonly noticing: string;
  /** Given, it can be left without a change, and it takes the focus. */
  readonly onDone?: () => void;
}

/** One sentence with one gap: when I notice …, I tell you. An empty gap takes the plan away. */
export function NoticingForm({ noticing, onDone }: NoticingFormProps) {
  const [text, setText] = useState(noticing);
  const [state, setState] = useState<'writing' | 'kept' | 'failed'>('writing');
  const field = useFirstFocus<HTMLInputElement>(onDone !== undefined);
  const id = useId();
  const tooMany = text.trim().length - NOTICING_LENGTH;
  const keep = async () => {
    if (tooMany > 0 || (text.trim() === '' && !onDone)) return;
    const kept = await send('keepNoticing', { text }).then(
      () => true,
      () => false,
    );
    setState(kept ? 'kept' : 'failed');
    if (kept) onDone?.();
  };
  const tooLong = tooMany > 0 ? tn('noticingTooLong', tooMany) : undefined;
  const said = state === 'failed' ? problemWords({ code: 'workerFailed' }) : tooLong;
  return (
    <div class="noticing-form">
      <label class="noticing-before" for={id}>
        {t('noticingBefore')}
      </label>
      <input
        ref={field}
        id={id}
        class="field"
        value={text}
        dir="auto"
        spellcheck={false}
        autoComplete="off"
        placeholder={t('noticingExample')}
        aria-describedby={`${id}-after ${id}-problem`}
        aria-invalid={tooMany > 0 || undefined}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setState('writing');
        }}
        onChange={() => {
          // On the way in nothing that was written is lost by going on.
          if (!onDone) void keep();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          // Where a larger form surrounds it, that is not sent.
          event.preventDefault();
          void keep();
        }}
      />
      <span class="noticing-after" id={`${id}-after`}>
        {t('noticingAfter')}
      </span>
      <span class="noticing-acts">
        <Button
          compact
          unavailable={tooMany > 0 || (text.trim() === '' && !onDone)}
          onPress={() => void keep()}
        >
          {t('noticingKeep')}
        </Button>
        {onDone && (
          <Button kind="bare" compact onPress={onDone}>
            {t('jarNeverMind')}
          </Button>
        )}
      </span>
      <div class="noticing-said" id={`${id}-problem`}>
        {said && <ProblemLine text={said} />}
      </div>
      <p class="noticing-kept small t2" role="status">
        {state === 'kept' && !onDone && t('noticingKept')}
      </p>
    </div>
  );
}
