import type { Exception } from '../../domain/evening/evening.ts';
import { t } from '../../platform/i18n.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';

interface HowLongProps {
  readonly kind: Exception['kind'];
  readonly onChange: (kind: Exception['kind']) => void;
}

/** Five minutes, or until the window ends because both are watching. */
export function HowLong({ kind, onChange }: HowLongProps) {
  return (
    <RadioGroup
      class="how-long"
      legend={t('exceptionHowLong')}
      legendHidden
      value={kind}
      onChange={onChange}
    >
      <RadioRow value="five">{t('fiveMinutes')}</RadioRow>
      <RadioRow value="together">{t('watchingTogether')}</RadioRow>
    </RadioGroup>
  );
}
