import { useEffect, useRef } from 'preact/hooks';
import { openBell, type Bell } from './bell.ts';

/** A bell that is there while it is `wanted`, and gone with the piece; the answer rings it. */
export function useBell(wanted: boolean): (hertz: number) => void {
  const bell = useRef<Bell | undefined>(undefined);
  useEffect(() => {
    if (!wanted) return undefined;
    const opened = openBell();
    bell.current = opened;
    return () => {
      bell.current = undefined;
      opened.close();
    };
  }, [wanted]);
  return (hertz) => bell.current?.ring(hertz);
}
