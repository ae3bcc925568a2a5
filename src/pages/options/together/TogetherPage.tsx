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
export function TogetherPage(props: SectionProps) {
  const { present, agreement, change, tell } = props;
  const each = { present, tell };
  const outings = useOutings(present);
  return (
    <main class="main">
      <RhythmTop {...props} outings={outings} />
      <div class="together">
        <Jar {...each} />
        <PulseWeeks {...each} />
        <Evenings {...each} />
      </div>
      <div class="together">
        <Dates outings={outings} agreement={agreement} change={change} tell={tell} />
        <Promises {...each} />
        <Care {...each} />
      </div>
    </main>
  );
}
