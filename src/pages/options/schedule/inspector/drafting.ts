import type { Draft, DraftField } from './draft.ts';

/** What the parts of the inspector share. */
export interface DraftingProps {
  readonly draft: Draft;
  /** ISO date. */
  readonly today: string;
  readonly problemOf: (field: DraftField) => { problem?: string };
  readonly onChoose: (part: Partial<Draft>) => void;
  readonly onType: (part: Partial<Draft>) => void;
}
