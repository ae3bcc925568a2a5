/** An appreciation kept on purpose: in the jar at once, or sealed until the next window. */
export interface Note {
  readonly id: string;
  /** Whose words: the first or the second name. */
  readonly from: 0 | 1;
  readonly text: string;
  /** ISO date it was written on. No time of day is kept. */
  readonly writtenOn: string;
  /** ISO instant from which it may be opened; absent when it went into the jar at once. */
  readonly sealedUntil?: string;
  /** It was sealed, and has not been read since the seal came off. */
  readonly isUnread?: boolean;
}

export const NOTE_LENGTH = 2000;

/** Whether the seal still holds at `now`. */
export const isSealed = (note: Note, now: Temporal.Instant): boolean =>
  note.sealedUntil !== undefined &&
  Temporal.Instant.compare(Temporal.Instant.from(note.sealedUntil), now) > 0;

/** The note whose seal is off and which nobody has read yet; the oldest first. */
export const unreadAt = (notes: readonly Note[], now: Temporal.Instant): Note | undefined =>
  notes.find((note) => note.isUnread === true && !isSealed(note, now));
