import { t } from '../../platform/i18n.ts';
import { IconButton } from '../../ui/IconButton.tsx';

interface AppreciateHeadProps {
  readonly onBack: (() => void) | undefined;
  readonly onClose: () => void;
}

/** The way back, where there is one, and the way out. */
export function AppreciateHead({ onBack, onClose }: AppreciateHeadProps) {
  return (
    <header class="head row between appreciate-head">
      {onBack ? <IconButton icon="back" label={t('back')} onPress={onBack} /> : <span />}
      <IconButton icon="close" label={t('close')} onPress={onClose} />
    </header>
  );
}
