import { useState } from 'preact/hooks';
import { holdSeconds } from '../../domain/evening/decisions.ts';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { BrandLine } from '../../ui/BrandLine.tsx';
import { HoldTogether } from '../../ui/HoldTogether.tsx';
import { useFirstFocus } from '../../ui/useFirstFocus.ts';
import { bold, Rich } from '../wiring/Rich.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { nameOf } from '../wiring/voice.ts';

const WAIT_SECONDS = 20;

interface ExceptionProps {
  readonly present: Present;
  readonly host: string;
  readonly onNeverMind: () => void;
}

/** Five minutes of one site, asked of both: each holds a key through a slow breath. */
export function Exception({ present, host, onNeverMind }: ExceptionProps) {
  const { agreement, evening } = present;
  // Fixed when asked, so that nothing moves under the hands while the page follows the evening.
  const [seconds] = useState(() => holdSeconds(evening));
  const names = [nameOf(agreement.names, 0), nameOf(agreement.names, 1)] as const;
  const heading = useFirstFocus<HTMLHeadingElement>(true);
  const wait = Math.max(WAIT_SECONDS, seconds);
  return (
    <>
      <BrandLine name={t('extensionName')} mark={27} />
      <main class="exception">
        <h1 ref={heading} tabIndex={-1}>
          {t('exceptionHeading')}
        </h1>
        <p class="sub">
          <Rich text={t('exceptionLine', bold(host))} />
        </p>
        <HoldTogether
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
          onDone={() => void send('openException', { host, kind: 'five' })}
          onNeverMind={onNeverMind}
        />
      </main>
    </>
  );
}
