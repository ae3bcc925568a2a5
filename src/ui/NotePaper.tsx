import { useRef } from 'preact/hooks';
import { Seal } from './figure/Seal.tsx';
import './NotePaper.css';

export interface NotePaperProps {
  /** Its name, for screen readers. */
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** Beginnings of sentences, offered only while the paper is empty. */
  starters?: readonly string[];
  /** Whose words: the caret takes the writer's colour. */
  writer?: 'first' | 'second';
  /** The seal lies over the lower edge. */
  sealed?: boolean;
  maxLength?: number;
}

/** A sheet to write on. Long notes scroll inside it. */
export function NotePaper({ label, value, onInput, ...props }: NotePaperProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const begin = (starter: string) => {
    onInput(`${starter} `);
    area.current?.focus();
  };
  const { starters = [], writer = 'first', sealed = false } = props;
  return (
    <div class={`sheet sheet-${writer}`}>
      <textarea
        ref={area}
        class="note-text"
        aria-label={label}
        value={value}
        maxLength={props.maxLength}
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
      {sealed && (
        <span class="sheet-seal">
          <Seal />
        </span>
      )}
    </div>
  );
}
