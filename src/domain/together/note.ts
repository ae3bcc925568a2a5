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

/** In UTF-16 units, as a field counts them. */
export const NOTE_LENGTH = 2000;
/** "When I notice …" */
export const NOTICING_LENGTH = 80;

/** Why words make no note: there are none, or so many too many. */
export type NoteProblem = 'empty' | { readonly tooMany: number };

/** What keeps these words from being a note, if anything. Space around them does not count. */
export function problemOfNote(text: string): NoteProblem | undefined {
  const { length } = text.trim();
  if (length === 0) return 'empty';
  return length > NOTE_LENGTH ? { tooMany: length - NOTE_LENGTH } : undefined;
}

/** Whether the seal still holds at `now`. */
export const isSealed = (note: Note, now: Temporal.Instant): boolean =>
  note.sealedUntil !== undefined &&
  Temporal.Instant.compare(Temporal.Instant.from(note.sealedUntil), now) > 0;

/** Whether its words are still between writer and reader: sealed, or not opened since. */
export const isClosed = (note: Note, now: Temporal.Instant): boolean =>
  note.isUnread === true || isSealed(note, now);

/** The note whose seal is off and which nobody has read yet; the oldest first. */
export const unreadAt = (notes: readonly Note[], now: Temporal.Instant): Note | undefined =>
  notes.find((note) => note.isUnread === true && !isSealed(note, now));

/** The instant at which the next seal comes off, if any still holds. */
export function nextOpening(
  notes: readonly Note[],
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  return notes
    .flatMap((note) => (isSealed(note, now) ? [Temporal.Instant.from(note.sealedUntil!)] : []))
    .sort(Temporal.Instant.compare)[0];
}

/** The note as it is once somebody has opened it. */
export function opened(note: Note): Note {
  const { isUnread: _, ...read } = note;
  return read;
}

/** The note under a fresh seal. */
export const sealedAgain = (note: Note, until: Temporal.Instant): Note => ({
  ...note,
  sealedUntil: until.toString(),
  isUnread: true,
});

/** The list with a note where its day belongs, after others of that day; in place of its former self. */
export function withNote(notes: readonly Note[], note: Note): Note[] {
  const others = notes.filter(({ id }) => id !== note.id);
  const later = others.findIndex(({ writtenOn }) => writtenOn > note.writtenOn);
  return others.toSpliced(later < 0 ? others.length : later, 0, note);
}
