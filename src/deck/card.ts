export type CardKind =
  | 'thanks'
  | 'ask_day'
  | 'ask_dream'
  | 'ask_struggle'
  | 'listen'
  | 'good_news'
  | 'remember'
  | 'touch'
  | 'breathe'
  | 'calm'
  | 'meal'
  | 'walk'
  | 'surprise'
  | 'date_idea'
  | 'repair'
  | 'promise'
  | 'reappraise'
  | 'checkin';

/** Stable and never reused: `thanks-001`, and for kinds of two words `ask_day-001`. */
export type CardId = string;

export type Energy = 'low' | 'mid' | 'high';

/** 0 is free. */
export type Cost = 0 | 1 | 2;

/** The seven things a check-in card can be about. */
export type Pillar =
  'communication' | 'trust' | 'closeness' | 'patience' | 'respect' | 'goals' | 'forgiveness';

export type CardTag = 'fun' | 'laugh' | 'novel' | 'quiet' | 'routine' | 'seated' | Pillar;

/** What the worker chooses by: a card without its words. */
export interface CardFacts {
  readonly id: CardId;
  readonly kind: CardKind;
  /** At most the minutes left in the window. */
  readonly minutes: 1 | 2 | 3 | 5 | 8 | 10 | 20 | 45 | 90;
  readonly presence: 'solo' | 'together' | 'either';
  /** 3 needs both to have turned it on. */
  readonly depth: 1 | 2 | 3;
  /** A pull card is never offered, only found. */
  readonly delivery: 'push' | 'pull';
  /** Which setting has to be on. */
  readonly consent: 'none' | 'touch' | 'deep';
  /** `remote`: made for two people in two places; `any` works there as well. */
  readonly setting: 'home' | 'out' | 'any' | 'remote';
  readonly energy: Energy;
  readonly cost: Cost;
  readonly tags: readonly CardTag[];
  readonly cooldownDays: number;
}

/** What pages show. */
export interface CardWords {
  /** At most 140 characters, plain text. */
  readonly text: string;
  /** At most 100 characters. */
  readonly followUp: string | null;
}

export interface Card extends CardFacts, CardWords {}

export type DateGlyph =
  'cook' | 'bench' | 'music' | 'film' | 'walk' | 'stars' | 'tea' | 'map' | 'game' | 'book' | 'make';

/** An idea for a date. Its detail line ("At home, about two hours") is composed from the facts. */
export interface DateIdea {
  /** Stable and never reused: `date-001`. */
  readonly id: string;
  readonly glyph: DateGlyph;
  /** At most 44 characters. */
  readonly title: string;
  readonly place: 'home' | 'out';
  readonly minutes: 45 | 60 | 90 | 120;
  readonly cost: Cost;
  readonly energy: Energy;
  /** New to most couples, rather than merely pleasant. */
  readonly novel: boolean;
}

/** The shape of `en/date-ideas.json` and its siblings. */
export interface DateIdeas {
  readonly ideas: readonly DateIdea[];
}

export type BreathId = 'pause' | 'easy' | 'even' | 'longout' | 'sigh';

/** In, out, and no held breath anywhere. Seconds. */
export interface BreathPattern {
  readonly id: BreathId;
  readonly inhale: number;
  /** A second, shorter breath in on top of the first. */
  readonly topUp?: number;
  readonly exhale: number;
  /** How often by default. */
  readonly cycles: number;
}

/** The shape of `breaths.json`. */
export interface BreathPatterns {
  readonly patterns: readonly BreathPattern[];
}
