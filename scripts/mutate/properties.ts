import { configureGlobal } from 'fast-check';

// Few tries a property, and none at all to make what was found smaller: one failure is enough.
configureGlobal({ numRuns: 20, endOnFailure: true });
