import { blameIn } from '../../../../domain/together/blame.ts';
import { t } from '../../../../platform/i18n.ts';

interface BlameLineProps {
  readonly text: string;
  /** Where a feeling is asked for, a verdict about them is one more thing to notice. */
  readonly isFeeling?: boolean;
}

/** Where words may be heard as blame: a gentle sentence, and another way to say it. */
export function BlameLine({ text, isFeeling = false }: BlameLineProps) {
  const found = blameIn(text, {
    ever: t('blameEverWords'),
    fault: t('blameFaultWords'),
    order: t('blameOrderWords'),
    ...(isFeeling ? { verdict: t('blameVerdictWords') } : {}),
  });
  return (
    <p class="blame small" role="status">
      {found?.kind === 'ever' && t('blameEver', found.words)}
      {found?.kind === 'fault' && t('blameFault', found.words)}
      {found?.kind === 'order' && t('blameOrder', found.words)}
      {found?.kind === 'verdict' && t('blameVerdict')}
    </p>
  );
}
