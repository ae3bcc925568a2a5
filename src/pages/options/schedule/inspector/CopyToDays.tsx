import { useState } from 'preact/hooks';
import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { DayPicker } from '../../../../ui/DayPicker.tsx';
import { daysOfWeek } from '../days-of-week.ts';

/** Where a copy of the window is to lie. */
export function CopyToDays({ onCopy }: { readonly onCopy: (days: readonly number[]) => void }) {
  const [days, choose] = useState<readonly number[]>([]);
  return (
    <div class="copy-to">
      <DayPicker
        label={t('optionsCopyTo')}
        days={daysOfWeek()}
        chosen={days}
        onChange={choose}
        firstFocus
      />
      <Button compact unavailable={days.length === 0} onPress={() => onCopy(days)}>
        {t('optionsCopyThere')}
      </Button>
    </div>
  );
}
