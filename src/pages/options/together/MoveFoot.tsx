import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import './move-foot.css';

interface MoveFootProps {
  readonly unavailable: boolean;
  readonly onBack: () => void;
}

/** The lower edge of a form that moves something: it submits, or is given up. */
export function MoveFoot({ unavailable, onBack }: MoveFootProps) {
  return (
    <div class="row move-foot">
      <Button compact type="submit" unavailable={unavailable}>
        {t('moveDateThere')}
      </Button>
      <Button compact kind="bare" onPress={onBack}>
        {t('neverMind')}
      </Button>
    </div>
  );
}
