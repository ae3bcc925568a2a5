/** One step of a quiet way to spend a few minutes. */
export interface QuietStep {
  /** Stable and never reused: `senses-001`. */
  readonly id: string;
  /** At most 90 characters. */
  readonly text: string;
  /** At most 100 characters. */
  readonly more: string;
  /** How long it stays; a step without goes on when it is told to. */
  readonly seconds?: number;
}

export type QuietWay = 'senses' | 'stretches' | 'walk' | 'tea' | 'afresh';

/** The steps of one way, and what is said when they are over, at most 44 characters. */
export interface QuietSteps {
  readonly steps: readonly QuietStep[];
  readonly done: string;
}

/** The shape of `en/quiet.json` and its siblings. */
export type QuietWays = Readonly<Record<QuietWay, QuietSteps>>;
