import type { Occurrence } from '../../domain/schedule/occurrence.ts';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { Link } from '../../ui/Link.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { problemWords } from '../wiring/problems.ts';
import { useAsking } from './useAsking.ts';

interface SkippedProps {
  readonly skipped: Occurrence;
  readonly onBack: () => void;
}

/** What was skipped just now, and the way back, for as long as the popup is open. */
export function Skipped({ skipped: { key, window }, onBack }: SkippedProps) {
  const { hasFailed, follow } = useAsking();
  return (
    <div class="begin skipped row between">
      <span role="status">{t('skipped', window.title)}</span>
      <Link firstFocus onPress={() => void follow(send('unskip', { key }), onBack)}>
        {t('undo')}
      </Link>
      {hasFailed && <ProblemLine text={problemWords({ code: 'workerFailed' })} />}
    </div>
  );
}
