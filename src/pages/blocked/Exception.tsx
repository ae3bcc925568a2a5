import { useState } from 'preact/hooks';
import { holdSeconds } from '../../domain/evening/decisions.ts';
import type { Exception as Opened } from '../../domain/evening/evening.ts';
import { clockWords } from '../../domain/schedule/words.ts';
import { siteWords } from '../../domain/sites/words.ts';
import { send } from '../../messaging/send.ts';
import { t, tn } from '../../platform/i18n.ts';
import { BrandLine } from '../../ui/BrandLine.tsx';
import { HoldTogether } from '../../ui/HoldTogether.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { breathsIn } from '../../ui/useApproach.ts';
import { useFirstFocus } from '../../ui/useFirstFocus.ts';
import { problemWords } from '../wiring/problems.ts';
import { bold, Rich } from '../wiring/Rich.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { nameOf, voice } from '../wiring/voice.ts';
import { HowLong } from './HowLong.tsx';

const WAIT_SECONDS = 20;

interface ExceptionProps {
  readonly present: Present;
  readonly host: string;
  readonly onNeverMind: () => void;
}

/** One site, asked of both: each holds a key through a slow breath, or through a few. */
export function Exception({ present, host, onNeverMind }: ExceptionProps) {
  const { agreement, evening, plan, zone } = present;
  // Fixed when asked, so that nothing moves under the hands while the page follows the evening.
  const [seconds] = useState(() => holdSeconds(evening, plan));
  const [kind, setKind] = useState<Opened['kind']>('five');
  const [failures, setFailures] = useState(0);
  const names = [nameOf(agreement.names, 0), nameOf(agreement.names, 1)] as const;
  const heading = useFirstFocus<HTMLHeadingElement>(true);
  const wait = Math.max(WAIT_SECONDS, seconds);
  const breaths = breathsIn(seconds);
  const site = bold(siteWords(host));
  const end = plan.until ? clockWords(plan.until, zone, voice) : '';
  const open = () =>
    send('openException', { host, kind }).catch(() => setFailures((before) => before + 1));
  return (
    <>
      <header>
        <BrandLine name={t('extensionName')} mark={27} />
      </header>
      <main class="exception">
        <h1 ref={heading} tabIndex={-1}>
          {tn('exceptionHeading', breaths)}
        </h1>
        <p class="sub num" aria-live="polite">
          <Rich
            text={
              kind === 'five'
                ? tn('exceptionFive', breaths, site)
                : tn('exceptionTogether', breaths, site, end)
            }
          />
        </p>
        <HowLong kind={kind} onChange={setKind} />
        {failures > 0 && <ProblemLine text={problemWords({ code: 'workerFailed' })} />}
        <HoldTogether
          // What did not go through is held anew.
          key={failures}
          names={names}
          keyLabels={[t('holdKeyLabel', names[0], 'F'), t('holdKeyLabel', names[1], 'J')]}
          words={{
            apart: t('holdApart'),
            in: t('holdIn'),
            out: t('holdOut'),
            back: t('holdBack'),
            waiting: t('opensIn', wait),
          }}
          seconds={seconds}
          waitSeconds={wait}
          waitLabel={t('waitInstead', wait)}
          neverMind={t('neverMind')}
          onDone={() => void open()}
          onNeverMind={onNeverMind}
        />
      </main>
    </>
  );
}
