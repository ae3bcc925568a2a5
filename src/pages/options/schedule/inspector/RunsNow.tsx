import type { ScreenFreeWindow } from '../../../../domain/schedule/window.ts';
import { clockWords } from '../../../../domain/schedule/words.ts';
import { t } from '../../../../platform/i18n.ts';
import type { Present } from '../../../wiring/usePlan.ts';
import { voice } from '../../../wiring/voice.ts';

export interface RunsNowProps {
  readonly window: ScreenFreeWindow;
  readonly present: Present;
}

/** While it runs: from when on what is loosened holds. */
export function RunsNow({ window, present: { plan, zone } }: RunsNowProps) {
  const running = plan.running.find((o) => o.window.id === window.id);
  if (!running) return null;
  const until = plan.heldUntil ?? running.end;
  return (
    <p class="inspector-note small num" role="status">
      {t('optionsRunsNow', clockWords(until, zone, voice))}
    </p>
  );
}
