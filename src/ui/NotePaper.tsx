import type { ComponentChildren } from 'preact';
import { Seal } from './figure/Seal.tsx';
import './NotePaper.css';
import { useFirstFocus } from './useFirstFocus.ts';

export interface NotePaperProps {
  /** Its name, for screen readers. */
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** At the head of the paper, small: what it asks. */
  asks?: ComponentChildren;
  /** The id of a sentence that says more. */
  describedBy?: string;
  /** Beginnings of sentences, offered only while the paper is empty. */
  starters?: readonly string[];
  /** At the foot, once there are words. */
  acts?: ComponentChildren;
  /** Whose words: the caret takes the writer's colour. */
  writer?: 'first' | 'second';
  /** The seal lies over the lower edge. */
  sealed?: boolean;
  firstFocus?: boolean;
}

/** A sheet to write on. Long notes scroll inside it; nothing is ever cut off. */
export function NotePaper({ label, value, onInput, ...props }: NotePaperProps) {
  const { starters = [], writer = 'first', sealed = false } = props;
  const area = useFirstFocus<HTMLTextAreaElement>(props.firstFocus);
  const begin = (starter: string) => {
    onInput(`${starter} `);
    area.current?.focus();
  };
  return (
    <div class={`sheet sheet-${writer}`}>
      {props.asks && <div class="sheet-asks small t2">{props.asks}</div>}
      <textarea
        ref={area}
        class="note-text"
        aria-label={label}
        aria-describedby={props.describedBy}
        value={value}
        dir="auto"
        spellcheck={false}
        autoComplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div class="sheet-fold" />
      {value === '' && (
        <div class="starters">
          {starters.map((starter) => (
            <button key={starter} type="button" onClick={() => begin(starter)}>
              {starter}…
            </button>
          ))}
        </div>
      )}
      {value.trim() !== '' && props.acts && <div class="starters sheet-acts">{props.acts}</div>}
      {sealed && (
        <span class="sheet-seal">
          <Seal />
        </span>
      )}
    </div>
  );
}
