import { mayPutOff } from '../../domain/evening/moving.ts';
import type { Occurrence } from '../../domain/schedule/occurrence.ts';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { isPrivatePage } from '../../platform/private.ts';
import { Button } from '../../ui/Button.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { problemWords } from '../wiring/problems.ts';
import type { Present } from '../wiring/usePlan.ts';
import { useAsking } from './useAsking.ts';

interface SoonProps {
  readonly soon: Occurrence;
  readonly present: Present;
  readonly onSkipped: (skipped: Occurrence) => void;
}

/** Ten minutes before a window: begin it now, ten minutes later, or not this time. */
export function Soon({ soon, present, onSkipped }: SoonProps) {
  const { key, window } = soon;
  const isPrivate = isPrivatePage();
  const { hasFailed, follow } = useAsking();
  const skip = () => follow(send('skipNext', { windowId: window.id }), () => onSkipped(soon));
  const ways: readonly (readonly [string, () => Promise<void>])[] = [
    [t('startEarly'), () => follow(send('startEarly', { key }))],
    ...(mayPutOff(present.evening, soon)
      ? [[t('tenLater'), () => follow(send('putOff', { key }))] as const]
      : []),
    [t('skipThis'), skip],
  ];
  return (
    <div class="begin soon row" role="group" aria-label={window.title}>
      {ways.map(([words, go]) => (
        <Button
          key={words}
          compact
          unavailable={isPrivate}
          {...(isPrivate ? { describedBy: 'keeps-nothing' } : {})}
          onPress={() => void go()}
        >
          {words}
        </Button>
      ))}
      {hasFailed && <ProblemLine text={problemWords({ code: 'workerFailed' })} />}
    </div>
  );
}
