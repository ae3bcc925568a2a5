import { useEffect } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';

interface ScreenAwayProps {
  /** Once, as it gets out of the way. */
  readonly onAway: () => void;
  readonly onBack: () => void;
}

/** The screen gets out of the way: one line, until somebody is back. */
export function ScreenAway({ onAway, onBack }: ScreenAwayProps) {
  useEffect(onAway, []);
  return (
    <main class="calm screen-away">
      <h1 class="t24" aria-live="polite">
        {t('calmSeeYou')}
      </h1>
      <Button kind="bare" firstFocus onPress={onBack}>
        {t('calmBack')}
      </Button>
    </main>
  );
}
