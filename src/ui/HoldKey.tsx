import './HoldKey.css';

export interface HoldKeyProps {
  /** "F" */
  letter: string;
  /** "Noa: hold F" */
  label: string;
  whose: 'first' | 'second';
  held: boolean;
  onHeld: (held: boolean) => void;
}

/**
 * A key cap on the screen: held by finger or pointer as long as it is down, and turned on and off
 * by a press from the keyboard or a screen reader, which cannot hold.
 */
export function HoldKey({ letter, label, whose, held, onHeld }: HoldKeyProps) {
  return (
    <button
      class={`hold-key hold-key-${whose}`}
      type="button"
      aria-label={label}
      aria-pressed={held}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture?.(event.pointerId);
        onHeld(true);
      }}
      onPointerUp={() => onHeld(false)}
      onPointerCancel={() => onHeld(false)}
      onLostPointerCapture={() => onHeld(false)}
      onContextMenu={(event) => event.preventDefault()}
      onClick={(event) => {
        if (event.detail === 0) onHeld(!held);
      }}
    >
      {letter}
    </button>
  );
}
