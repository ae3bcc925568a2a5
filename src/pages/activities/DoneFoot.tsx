import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';

interface DoneFootProps {
  /** What else there is beside being done, if anything. */
  readonly other?: string;
  readonly onOther?: () => void;
  readonly onDone: () => void;
}

/** The lower edge of what has come to its end: once more or another, or just the way out. */
export function DoneFoot({ other, onOther, onDone }: DoneFootProps) {
  return (
    <footer class="foot">
      <div class="ctl row">
        {onOther && <Button onPress={onOther}>{other}</Button>}
        <Button kind="primary" firstFocus onPress={onDone}>
          {t('done')}
        </Button>
      </div>
    </footer>
  );
}
