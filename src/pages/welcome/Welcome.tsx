import { useState } from 'preact/hooks';
import { usePlan, type Present } from '../wiring/usePlan.ts';
import { Begun } from './Begun.tsx';
import { FirstSites } from './FirstSites.tsx';
import { FirstWindow } from './FirstWindow.tsx';
import { Names } from './Names.tsx';
import type { Entered } from './entered.ts';
import './welcome.css';

/** Nothing is shown until what is agreed has been read. */
export function Welcome() {
  const present = usePlan();
  return present ? <Steps present={present} /> : null;
}

/** Two names, a window, the sites; then when it begins. Going back keeps what was entered. */
function Steps({ present }: { readonly present: Present }) {
  const [step, setStep] = useState(0);
  const [entered, setEntered] = useState(() => before(present));
  const enter = (part: Partial<Entered>) => setEntered((all) => ({ ...all, ...part }));
  const props = {
    present,
    entered,
    onEnter: enter,
    onBack: () => setStep(step - 1),
    onDone: () => setStep(step + 1),
  };
  const Step = [Names, FirstWindow, FirstSites, Begun][step] ?? Names;
  return <Step key={step} {...props} />;
}

/** What was agreed before, if anything. */
function before({ agreement: { names, windows } }: Present): Entered {
  return {
    names: [names[0] ?? '', names[1] ?? ''],
    choice: windows.length > 0 ? 'later' : 'dinner',
    groups: ['social', 'news', 'work'],
  };
}
