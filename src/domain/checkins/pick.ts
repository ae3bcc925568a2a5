const SLOT = 10 * 60_000;

/** The end of the ten-minute slot of the clock that `now` lies in. */
export const slotEnd = (now: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds((Math.floor(now.epochMilliseconds / SLOT) + 1) * SLOT);

/**
 * The card of the clock's ten-minute slot: the same for every reload in it, different in the next,
 * and nothing to remember. `turn` steps on to another card by hand.
 */
export function pickForSlot<T>(
  choices: readonly T[],
  now: Temporal.Instant,
  seed: number,
  turn = 0,
): T | undefined {
  if (choices.length === 0) return undefined;
  const slot = Math.floor(now.epochMilliseconds / SLOT);
  const start = scattered(slot ^ seed) % choices.length;
  return choices[(start + turn) % choices.length];
}

/** All of them, in an order that is the same for the same seed. */
export function shuffled<T>(choices: readonly T[], seed: number): T[] {
  return choices
    .map((choice, index) => ({ choice, order: scattered(seed + index * 7919) }))
    .sort((a, b) => a.order - b.order)
    .map(({ choice }) => choice);
}

/** A 32-bit integer hash (the finaliser of MurmurHash3): neighbouring numbers land far apart. */
function scattered(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A number in (0, 1) that belongs to a seed and some words: the same whenever it is asked for. */
export function chanceOf(seed: number, ...words: readonly string[]): number {
  let h = 0x811c9dc5 ^ seed;
  for (const word of words) {
    for (let index = 0; index < word.length; index += 1) {
      h = Math.imul(h ^ word.charCodeAt(index), 0x01000193);
    }
    h = Math.imul(h ^ 0xff, 0x01000193);
  }
  return (scattered(h) + 0.5) / 2 ** 32;
}

/**
 * One of the choices by chance and weight, and the same one for as long as it is among them: who
 * leaves changes nothing for who stays. `undefined` where nothing weighs anything.
 */
export function pickByWeight<T>(
  choices: readonly T[],
  weightOf: (choice: T) => number,
  chance: (choice: T) => number,
): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const choice of choices) {
    // The time until a bell that rings at a rate of its weight rings first.
    const time = -Math.log(chance(choice)) / weightOf(choice);
    if (time < least) [best, least] = [choice, time];
  }
  return best;
}
