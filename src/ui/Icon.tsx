import type { JSX } from 'preact';
import './Icon.css';

export type IconName = keyof typeof drawings;

export interface IconProps {
  name: IconName;
  /** 20 unless told; at 24 the stroke thins to 1.3, at 16 it stays 1.5 on the grid. */
  size?: 16 | 20 | 24;
}

const drawings = {
  again: <path d="M15.8 8.5A6.2 6.2 0 1 0 16 12M16 4.5v4h-4" />,
  arrow: <path d="M3.5 10h13M12 5.5l4.5 4.5-4.5 4.5" />,
  back: <path d="M12 4.5 6.5 10l5.5 5.5" />,
  breathe: (
    <>
      <circle cx="7.2" cy="10" r="5.2" />
      <circle cx="12.8" cy="10" r="5.2" />
    </>
  ),
  check: <path d="m4.5 10.5 3.8 3.8 7.2-8.3" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  moon: <path d="M9.2 2.8A7.3 7.3 0 1 0 17.2 10.8 6.3 6.3 0 0 1 9.2 2.8Z" />,
  next: <path d="M8 4.5 13.5 10 8 15.5" />,
  note: (
    <>
      <rect x="2.5" y="4.5" width="15" height="11.5" rx="1.5" />
      <path d="M2.8 5.5 10 11l7.2-5.5" />
    </>
  ),
  pause: <path d="M7 5v10M13 5v10" />,
  plus: <path d="M10 4.5v11M4.5 10h11" />,
  problem: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6.5V11M10 13.6v.2" />
    </>
  ),
  settings: (
    <>
      <path d="M2.5 6.5h6M14 6.5h3.5M2.5 13.5H6M11.5 13.5h6" />
      <circle cx="11.2" cy="6.5" r="2.6" />
      <circle cx="8.7" cy="13.5" r="2.6" />
    </>
  ),
  swap: <path d="M4 7.5h12l-3-3M16 12.5H4l3 3" />,
} satisfies Record<string, JSX.Element>;

/** Pointing icons turn round where reading runs from right to left. */
const pointing: ReadonlySet<IconName> = new Set<IconName>(['arrow', 'back', 'next']);

/** Decorative: whatever holds it carries the name. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg
      class={pointing.has(name) ? 'ico ico-pointing' : 'ico'}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      stroke-width={size === 24 ? 1.3 : 1.5}
      aria-hidden="true"
    >
      {drawings[name]}
    </svg>
  );
}
