import type { ComponentChildren } from 'preact';

export interface PageTopProps {
  readonly title: string;
  readonly line: ComponentChildren;
  /** At the far end. */
  readonly children?: ComponentChildren;
}

/** A section's heading, which takes the focus when the section is opened. */
export function PageTop({ title, line, children }: PageTopProps) {
  return (
    <header class="page-top">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        <p class="t2 small">{line}</p>
      </div>
      {children}
    </header>
  );
}
