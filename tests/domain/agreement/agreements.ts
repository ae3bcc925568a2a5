import * as fc from 'fast-check';
import type { Agreement } from '../../../src/domain/agreement/agreement.ts';
import { parseAgreement } from '../../../src/domain/agreement/schema.ts';
import { parseEntry } from '../../../src/domain/sites/entry.ts';
import { aScheduleWindow, words } from '../arbitraries.ts';
import { aHost, aPath } from '../sites/evasions.ts';

const entries = fc
  .array(
    fc.oneof(
      aHost,
      fc.tuple(aHost, aPath).map((parts) => parts.join('')),
    ),
    { maxLength: 6 },
  )
  .map((typed) => {
    const read = typed.map(parseEntry).flatMap((result) => (result.ok ? [result.value] : []));
    return Array.from(new Set(read));
  });

/** Any agreement that may stand in storage, in the form the domain keeps it in. */
export const anyAgreement: fc.Arbitrary<Agreement> = fc
  .record({
    names: fc.array(words(24), { maxLength: 2 }),
    windows: fc.uniqueArray(aScheduleWindow, { maxLength: 5, selector: ({ id }) => id }),
    sites: entries,
    keptOpen: entries,
    embedded: fc.boolean(),
  })
  .map((agreement) => {
    const parsed = parseAgreement(agreement);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
    return parsed.value;
  });
