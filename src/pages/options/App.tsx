import { usePlan } from '../wiring/usePlan.ts';
import { Frame } from './Frame.tsx';
import { Settings } from './Settings.tsx';
import { useSection } from './useSection.ts';

/** The frame stands at once; the section comes when what is agreed has been read. */
export function App() {
  const present = usePlan();
  const section = useSection();
  return (
    <Frame present={present} section={section}>
      {present && <Settings present={present} section={section} />}
    </Frame>
  );
}
