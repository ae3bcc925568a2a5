import { useEffect, useState } from 'preact/hooks';
import { quarantineView } from '../../storage/views.ts';

const NONE: ReadonlySet<string> = new Set();

/** What holds something that could not be read and is kept: its key, or the name of its journal. */
export function useQuarantined(): ReadonlySet<string> {
  const [names, setNames] = useState(NONE);
  useEffect(() => {
    const look = () =>
      void quarantineView.read().then(
        (keys) => setNames(new Set(keys.map((key) => key.split(':')[0]!))),
        () => undefined,
      );
    look();
    return quarantineView.watch(look);
  }, []);
  return names;
}
