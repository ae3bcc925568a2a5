import { useState } from 'preact/hooks';

/** Whether the two of you asked the system for less motion, as it stood when the piece appeared. */
export function useStill(): boolean {
  return useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches)[0];
}
