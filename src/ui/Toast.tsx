import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import './Toast.css';

export interface ToastMessage {
  text: string;
  /** "Undo" */
  action?: string;
  onAction?: () => void;
}

export interface ToastProps {
  /** One at a time: a new object replaces the last and starts its six seconds. */
  message: ToastMessage | undefined;
  /** The message has been seen, or acted on. */
  onGone: () => void;
}

const shownFor = 6000;

/** Keep it mounted, so that screen readers hear a message arrive. Hover or focus holds it. */
export function Toast({ message, onGone }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!message || held) return undefined;
    const timer = setTimeout(onGone, shownFor);
    return () => clearTimeout(timer);
  }, [message, held]);

  const act = () => {
    setHeld(false);
    // Gone first: what is done may have something to say itself.
    onGone();
    message?.onAction?.();
  };
  return (
    <div class="toast-place" role="status">
      {message && (
        <div
          class="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span>{message.text}</span>
          {message.action && (
            <Button kind="bare" class="toast-action" onPress={act}>
              {message.action}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
