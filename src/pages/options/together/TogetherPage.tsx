import type { SectionProps } from '../section.ts';
import { Care } from './care/Care.tsx';
import { Dates } from './Dates.tsx';
import { Evenings } from './evenings/Evenings.tsx';
import { Jar } from './Jar.tsx';
import { Promises } from './promises/Promises.tsx';
import { PulseWeeks } from './pulse/PulseWeeks.tsx';
import { RhythmTop } from './rhythm/RhythmTop.tsx';
import './together.css';
import { useOutings } from '../../wiring/useOutings.ts';

/** What is the two's own: the rhythm above, then what they told each other, felt, kept and mean to do. */
export function TogetherPage({ present, tell }: SectionProps) {
  const each = { present, tell };
  const outings = useOutings(present);
  return (
    <main class="main">
      <RhythmTop {...each} outings={outings} />
      <div class="together">
        <Jar {...each} />
        <PulseWeeks {...each} />
        <Evenings {...each} />
      </div>
      <div class="together">
        <Dates outings={outings} tell={tell} />
        <Promises {...each} />
        <Care {...each} />
      </div>
    </main>
  );
}
