import { t } from '../../../platform/i18n.ts';
import { PageTop } from '../PageTop.tsx';
import type { SectionProps } from '../section.ts';
import { Care } from './care/Care.tsx';
import { Dates } from './Dates.tsx';
import { Evenings } from './evenings/Evenings.tsx';
import { Jar } from './Jar.tsx';
import { Promises } from './promises/Promises.tsx';
import { PulseWeeks } from './pulse/PulseWeeks.tsx';
import { RhythmTop } from './rhythm/RhythmTop.tsx';
import './together.css';

/** What is the two's own: the rhythm above, then what they told each other, felt, kept and mean to do. */
export function TogetherPage({ present, tell }: SectionProps) {
  const each = { present, tell };
  return (
    <main class="main">
      <PageTop title={t('optionsTogether')} line={t('optionsTogetherLine')} />
      <RhythmTop />
      <div class="together">
        <Jar {...each} />
        <PulseWeeks />
        <Evenings />
      </div>
      <div class="together">
        <Dates {...each} />
        <Promises />
        <Care {...each} />
      </div>
    </main>
  );
}
