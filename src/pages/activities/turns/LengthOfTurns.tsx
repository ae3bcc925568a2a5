import { t } from '../../../platform/i18n.ts';
import { PillChoice } from '../../../ui/PillChoice.tsx';

const LENGTHS = [3, 5, 8, 12];

interface LengthOfTurnsProps {
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
}

export function LengthOfTurns({ minutes, onMinutes }: LengthOfTurnsProps) {
  return (
    <PillChoice
      legend={t('turnsLength')}
      pills={LENGTHS.map((one) => ({ value: String(one), label: t('lengthMinutes', one) }))}
      value={String(minutes)}
      onChange={(value) => onMinutes(Number(value))}
    />
  );
}
