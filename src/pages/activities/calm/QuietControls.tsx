import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';

interface QuietControlsProps {
  readonly paused: boolean;
  readonly onPause: () => void;
  readonly onEnough: () => void;
  /** Where there is something to go on to. */
  readonly onNext?: () => void;
}

/** While something quiet runs: pause, perhaps what comes next, and the way out. */
export function QuietControls({ paused, onPause, onEnough, onNext }: QuietControlsProps) {
  return (
    <div class="ctl row">
      <Button firstFocus {...(!paused && { icon: 'pause' })} onPress={onPause}>
        {t(paused ? 'goOn' : 'pauseBreathing')}
      </Button>
      {onNext && (
        <Button kind="bare" onPress={onNext}>
          {t('calmNext')}
        </Button>
      )}
      <Button kind="bare" onPress={onEnough}>
        {t('thatsEnough')}
      </Button>
    </div>
  );
}
