import { useEffect, useState } from 'preact/hooks';
import type { QuietWays } from '../../deck/quiet.ts';

/** The steps of the quiet ways in the reader's language; undefined until they have come. */
export function useQuiet(): QuietWays | undefined {
  const [ways, setWays] = useState<QuietWays>();
  useEffect(() => {
    void import('../../deck/en/quiet.json').then(({ default: read }) => setWays(read));
  }, []);
  return ways;
}
