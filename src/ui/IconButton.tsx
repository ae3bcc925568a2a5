import { Icon, type IconName } from './Icon.tsx';
import './IconButton.css';
import { useFirstFocus } from './useFirstFocus.ts';

export interface IconButtonProps {
  icon: IconName;
  /** Its name: the icon says nothing to a screen reader. */
  label: string;
  size?: 16 | 20;
  class?: string;
  /** Takes the focus when it appears. */
  firstFocus?: boolean;
  onPress?: () => void;
}

/** 40 × 40. Unlabelled icons are kept for close, back, settings, swap and remove. */
export function IconButton({ icon, label, size = 20, onPress, ...props }: IconButtonProps) {
  const ref = useFirstFocus<HTMLButtonElement>(props.firstFocus);
  return (
    <button
      ref={ref}
      class={['iconbtn', props.class].filter(Boolean).join(' ')}
      type="button"
      aria-label={label}
      onClick={onPress}
    >
      <Icon name={icon} size={size} />
    </button>
  );
}
