import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Link } from '../../ui/Link.tsx';

interface PaperActsProps {
  readonly text: string;
  readonly onAloud: () => void;
  readonly onCopied: () => void;
}

/** Two ways that keep nothing here: a voice, and a copy to take along. */
export function PaperActs({ text, onAloud, onCopied }: PaperActsProps) {
  const [copied, setCopied] = useState<{ readonly of: string; readonly went: boolean }>();
  const copy = async () => {
    const went = await navigator.clipboard.writeText(text.trim()).then(
      () => true,
      () => false,
    );
    setCopied({ of: text, went });
    if (went) onCopied();
  };
  const isSaid = copied?.of === text;
  return (
    <>
      <Link onPress={onAloud}>{t('sayAloud')}</Link>
      <span class="copy-act">
        <span class="small t2" role="status">
          {isSaid && t(copied.went ? 'noteCopied' : 'noteCopyByHand')}
        </span>
        {!isSaid && <Link onPress={() => void copy()}>{t('copyNote')}</Link>}
      </span>
    </>
  );
}
