import { t } from '../../platform/i18n.ts';
import { IconButton } from '../../ui/IconButton.tsx';

interface HeadProps {
  readonly words: string;
  readonly onClose: () => void;
}

/** The top of a check-in: what it is, and the way out. */
export function Head({ words, onClose }: HeadProps) {
  return (
    <header class="head row between">
      <span class="num">{words}</span>
      <IconButton icon="close" label={t('closeCheckIn')} onPress={onClose} />
    </header>
  );
}
