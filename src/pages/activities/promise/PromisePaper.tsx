import type { SmallPromise } from '../../../domain/together/promise.ts';
import { t } from '../../../platform/i18n.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { promiseWords } from '../../wiring/promise-words.ts';
import type { Present } from '../../wiring/usePlan.ts';
import { nameOf } from '../../wiring/voice.ts';

interface PromisePaperProps {
  readonly promise: Omit<SmallPromise, 'id'>;
  readonly present: Present;
  /** In place of the sentence, while there is none. */
  readonly prompt?: string | undefined;
  /** Beside the name. */
  readonly aside?: string;
  /** The other one signs. */
  readonly onSwap?: () => void;
}

/** The promise as a sentence on paper, signed in its writer's colour. */
export function PromisePaper({ promise, present, prompt, aside, onSwap }: PromisePaperProps) {
  const { from } = promise;
  const { names } = present.agreement;
  return (
    <div class="promise-paper">
      {prompt ? (
        <p class="promise-prompt">{prompt}</p>
      ) : (
        <p dir="auto">{promiseWords(promise, present)}</p>
      )}
      <div class="row between">
        <span class="row">
          <b class={from === 0 ? 'ember' : 'dusk'} dir="auto">
            {nameOf(names, from)}
          </b>
          {onSwap && (
            <IconButton
              icon="arrow"
              label={t('promiseSwap', nameOf(names, from === 0 ? 1 : 0))}
              onPress={onSwap}
            />
          )}
        </span>
        {aside && <span class="small t2 num">{aside}</span>}
      </div>
    </div>
  );
}
