import type { ComponentChildren } from 'preact';
import { Mark } from './figure/Mark.tsx';
import './Letter.css';
import './letter-motion.css';
import { useFirstFocus } from './useFirstFocus.ts';

export interface LetterProps {
  /** `opening` plays from closed to open by itself; `open` is simply there. */
  state: 'closed' | 'opening' | 'open';
  /** From whom and to whom, as it stands at the head. */
  head: ComponentChildren;
  /** Its name, for screen readers. */
  label: string;
  text: string;
  /** Whose words: a marked piece of the head takes the writer's colour. */
  writer: 'first' | 'second';
  /** It was sealed once, and shows where. */
  imprint?: boolean;
}

/**
 * A written note on its paper. Closed, the lower part is folded up and sealed, and there are no words.
 * Lines break at the fold; what is longer than the paper scrolls inside it.
 */
export function Letter({ state, head, label, text, writer, imprint }: LetterProps) {
  const words = useFirstFocus<HTMLDivElement>(state === 'opening');
  const sheet = (
    <>
      <p class="letter-head small t2">{head}</p>
      <p class="letter-text note-text" dir="auto">
        {text}
      </p>
    </>
  );
  const isSealed = state !== 'open';
  return (
    <div class={`letter letter-${state} letter-${writer}`}>
      <span class="letter-halo" />
      <div class="letter-paper">
        {isSealed && (
          <div class="letter-panel" aria-hidden="true">
            {state === 'opening' && sheet}
          </div>
        )}
        {state === 'opening' && (
          <div class="letter-flap" aria-hidden="true">
            <div>{sheet}</div>
            <Imprint />
          </div>
        )}
        {state !== 'closed' && (
          <div class="letter-flat">
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must reach it */}
            <div class="letter-words" role="group" aria-label={label} tabIndex={0} ref={words}>
              {sheet}
            </div>
            {imprint && <Imprint />}
          </div>
        )}
        {isSealed && (
          <p class="letter-cover small t2" aria-hidden={state === 'opening'}>
            {head}
          </p>
        )}
      </div>
      {isSealed && (
        <span class="letter-seal" aria-hidden="true">
          <span class="letter-cast" />
          <span class="letter-wax">
            <Mark width={84} />
          </span>
        </span>
      )}
    </div>
  );
}

/** Where the seal was. */
function Imprint() {
  return (
    <svg class="letter-imprint" width="72" height="48" viewBox="0 0 24 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7.5" />
      <circle cx="16" cy="8" r="7.5" />
    </svg>
  );
}
