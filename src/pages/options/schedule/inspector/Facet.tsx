import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface FacetProps {
  readonly label: string;
  /** As it stands, in a word or two. */
  readonly value: string;
  /** Something in it is to be seen. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a window that is rarely changed: its value in a row, its fields behind it. */
export function Facet({ label, value, isOpen = false, children }: FacetProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      class="facet"
      open={opened || isOpen}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>
        <span>{label}</span> <span class="small t2 num">{value}</span>
      </summary>
      <div class="facet-fields">{children}</div>
    </details>
  );
}
