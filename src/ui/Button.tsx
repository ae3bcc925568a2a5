import type { ComponentChildren } from 'preact';
import './Button.css';
import { Icon, type IconName } from './Icon.tsx';
import { useFirstFocus } from './useFirstFocus.ts';

export interface ButtonProps {
  /** One primary on a surface; quiet is outlined, bare is words alone. */
  kind?: 'primary' | 'quiet' | 'bare';
  /** 40 high and 14 px, for rows and chips. */
  compact?: boolean;
  icon?: IconName;
  unavailable?: boolean;
  /** Its press is done and not to be repeated; it keeps the focus, where `unavailable` drops it. */
  spent?: boolean;
  type?: 'button' | 'submit';
  /** Takes the focus when it appears. */
  firstFocus?: boolean;
  /** The id of a sentence that says more. */
  describedBy?: string;
  /** It shows something below it, or hides it again. */
  expanded?: boolean;
  class?: string;
  onPress?: () => void;
  children: ComponentChildren;
}

export function Button(props: ButtonProps) {
  const { kind = 'quiet', compact, icon, unavailable = false, type = 'button' } = props;
  const ref = useFirstFocus<HTMLButtonElement>(props.firstFocus);
  return (
    <button
      ref={ref}
      class={['btn', kind, compact && 'compact', props.class].filter(Boolean).join(' ')}
      type={type}
      disabled={unavailable}
      aria-disabled={props.spent}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      onClick={props.spent ? undefined : props.onPress}
    >
      {icon && <Icon name={icon} />}
      {props.children}
    </button>
  );
}
