import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { dateWords } from '../../wiring/words.ts';
import type { ChoosingProps } from './choosing.ts';

/** A week without anything by itself, and the way back. One button, so that the focus stays on it. */
export function PauseWeek({ nudges, choose, today }: ChoosingProps) {
  const { pausedUntil } = nudges;
  const isPaused = pausedUntil !== undefined && pausedUntil > today.toString();
  const press = () =>
    void choose({ pausedUntil: isPaused ? null : today.add({ weeks: 1 }).toString() });
  return (
    <div class="pause-week">
      <span class="small t2 num" role="status">
        {isPaused && t('nudgesPausedUntil', dateWords(pausedUntil))}
      </span>
      <Button onPress={press} {...(isPaused ? {} : { icon: 'pause' })}>
        {t(isPaused ? 'nudgesStartAgain' : 'nudgesPause')}
      </Button>
    </div>
  );
}
