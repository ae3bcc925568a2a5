import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import type { SectionProps } from '../../section.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly unavailable?: boolean;
  readonly tell: SectionProps['tell'];
}

/** Where the words go then is the user's own act. */
export function CopyButton({ text, unavailable = false, tell }: CopyButtonProps) {
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => tell({ text: t('wordsCopied') }),
      () => tell({ text: t('wordsByHand') }),
    );
  return (
    <Button compact unavailable={unavailable} onPress={() => void copy()}>
      {t('copyWords')}
    </Button>
  );
}
