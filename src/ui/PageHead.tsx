import type { ComponentChildren } from 'preact';
import { IconButton } from './IconButton.tsx';
import type { IconName } from './Icon.tsx';
import './PageHead.css';

export interface HeadAction {
  icon: IconName;
  label: string;
  onPress: () => void;
}

export interface PageHeadProps {
  /** 56 high in the popup, 60 in a check-in. */
  of: 'popup' | 'checkin';
  /** Goes back; stands before the title. */
  back?: HeadAction;
  /** At the far end: settings, or close. */
  action?: HeadAction;
  /** A `BrandLine`, or the activity's name. */
  children?: ComponentChildren;
}

export function PageHead({ of, back, action, children }: PageHeadProps) {
  return (
    <header class={`head head-${of}`}>
      {back && <IconButton class="head-back" {...back} />}
      <div class="head-title">{children}</div>
      {action && <IconButton {...action} />}
    </header>
  );
}
