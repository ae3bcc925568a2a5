import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { LengthOfTurns } from './LengthOfTurns.tsx';

interface ToolsProps {
  readonly paused: boolean;
  readonly onPause: () => void;
  /** The lengths are shown. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
}

/** What can be changed while somebody speaks: quiet, and out of the way until it is wanted. */
export function Tools({ paused, onPause, open, onOpen, minutes, onMinutes }: ToolsProps) {
  return (
    <div class="tools">
      <div class="row">
        <Button kind="bare" compact {...(!paused && { icon: 'pause' })} onPress={onPause}>
          {t(paused ? 'goOn' : 'pauseBreathing')}
        </Button>
        <Button kind="bare" compact expanded={open} onPress={() => onOpen(!open)}>
          {t('turnsEach', minutes)}
        </Button>
      </div>
      {open && <LengthOfTurns minutes={minutes} onMinutes={onMinutes} />}
    </div>
  );
}
