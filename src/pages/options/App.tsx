import { usePlan } from '../wiring/usePlan.ts';
import { Settings } from './Settings.tsx';

/** Nothing is shown until what is agreed has been read. */
export function App() {
  const present = usePlan();
  return present ? <Settings present={present} /> : null;
}
