import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { isPrivatePage } from '../../platform/private.ts';
import { Button } from '../../ui/Button.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { problemWords } from '../wiring/problems.ts';
import { useAsking } from './useAsking.ts';

const LENGTHS = [30, 60, 90] as const;

export function BeginNow() {
  const isPrivate = isPrivatePage();
  const { hasFailed, follow } = useAsking();
  return (
    <div class="begin row" role="group" aria-labelledby="begin-label">
      <span class="label" id="begin-label">
        {t('beginNow')}
      </span>
      {LENGTHS.map((minutes) => (
        <Button
          key={minutes}
          compact
          unavailable={isPrivate}
          {...(isPrivate ? { describedBy: 'keeps-nothing' } : {})}
          onPress={() => void follow(send('beginNow', { minutes }))}
        >
          {t('lengthMinutes', minutes)}
        </Button>
      ))}
      {hasFailed && <ProblemLine text={problemWords({ code: 'workerFailed' })} />}
    </div>
  );
}
