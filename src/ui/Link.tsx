import type { ComponentChildren } from 'preact';
import './Link.css';
import { useFirstFocus } from './useFirstFocus.ts';

export interface LinkProps {
  /** With an address it is an anchor, without one a button. */
  href?: string;
  /** In the ink of the text, for a link that is the row's one action. */
  strong?: boolean;
  class?: string;
  /** It shows something below it, or hides it again. */
  expanded?: boolean;
  /** Takes the focus when it appears, or when this turns true. */
  firstFocus?: boolean;
  onPress?: () => void;
  children: ComponentChildren;
}

/** Always underlined, at least 32 high. */
export function Link({ href, strong, firstFocus, onPress, children, ...props }: LinkProps) {
  const ref = useFirstFocus<HTMLButtonElement>(firstFocus);
  const look = ['link', strong && 'strong', props.class].filter(Boolean).join(' ');
  return href === undefined ? (
    <button ref={ref} class={look} type="button" aria-expanded={props.expanded} onClick={onPress}>
      {children}
    </button>
  ) : (
    <a class={look} href={href} onClick={onPress}>
      {children}
    </a>
  );
}
