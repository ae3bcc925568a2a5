import { expect, test } from 'vitest';

/** The suite runs once more in each zone of `vitest.config.ts`; here it shows that it does. */
const { process } = globalThis as unknown as { process?: { env: Record<string, string> } };
const asked = process?.env['TZ'];

test.each(['2025-01-04T12:00', '2025-07-04T12:00'])(
  'at %s the device reads its own clock',
  (noon) => {
    if (asked === undefined) return;
    const there = Temporal.PlainDateTime.from(noon).toZonedDateTime(asked);
    expect(new Date(noon).getTime()).toBe(there.epochMilliseconds);
  },
);
