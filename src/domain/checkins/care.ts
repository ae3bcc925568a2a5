/** The seven things a couple can choose one of, to care for it this week. */
export const pillars = [
  'communication',
  'trust',
  'closeness',
  'patience',
  'respect',
  'goals',
  'forgiveness',
] as const;
export type Pillar = (typeof pillars)[number];

/** What a couple can start from. */
export const challenges = ['silence', 'trusting', 'busy', 'stress', 'conflict'] as const;
export type Challenge = (typeof challenges)[number];

export const cares = [...pillars, ...challenges] as const;

/** What the picking leans towards for a while. */
export interface Care {
  readonly of: Pillar | Challenge;
  /** ISO date of the last day. */
  readonly until: string;
}
