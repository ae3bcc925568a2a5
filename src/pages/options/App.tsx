import { usePlan } from '../wiring/usePlan.ts';
import { Frame } from './Frame.tsx';
import { useHelpVisit } from './help/useHelpVisit.ts';
import { Settings } from './Settings.tsx';
import { useSection } from './useSection.ts';

/** The frame stands at once; the section comes when what is agreed has been read. */
export function App() {
  const present = usePlan();
  const section = useSection();
  const visit = useHelpVisit(section);
  return (
    <Frame present={present} section={section} visit={visit}>
      {present && <Settings present={present} section={section} visit={visit} />}
    </Frame>
  );
}
