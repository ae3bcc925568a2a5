import { useState } from 'preact/hooks';

/** A promise while it is written. */
export interface Draft {
  readonly from: 0 | 1;
  readonly what: string;
  /** Wordings that were too large, the largest first. */
  readonly struck: readonly string[];
  readonly where: string;
  /** ISO date, once one is picked. */
  readonly on?: string;
}

/** More would push the promise itself out of sight. */
const MOST_STRUCK = 2;
const blank: Draft = { from: 0, what: '', struck: [], where: '' };

/** The draft, and what becomes of it. It outlives whatever is shown in between. */
export function useDraft() {
  const [draft, setDraft] = useState(blank);
  const change = (more: Partial<Draft>) => setDraft((before) => ({ ...before, ...more }));
  return {
    draft,
    change,
    /** The last wording is struck through, and the field asks again. */
    strike: () => {
      const { what, struck } = draft;
      if (what.trim()) change({ what: '', struck: [...struck, what.trim()].slice(-MOST_STRUCK) });
    },
    /** A struck wording comes back, in place of what is in the field, which is struck if anything. */
    takeBack: (wording: string) => {
      const others = draft.struck.filter((one) => one !== wording);
      const now = draft.what.trim();
      change({ what: wording, struck: now ? [...others, now] : others });
    },
  };
}
