import { inFigures, t } from '../../../platform/i18n.ts';
import { CountPicker } from '../../../ui/CountPicker.tsx';
import type { ChoosingProps } from './choosing.ts';
import { QuietHours } from './QuietHours.tsx';

const CEILINGS = [1, 2, 3] as const;

/** At most so many a day, and the hours in which nothing comes. There is no fourth. */
export function HowOften({ nudges, choose }: ChoosingProps) {
  return (
    <section>
      <h2>{t('nudgesOften')}</h2>
      <CountPicker
        label={t('nudgesAtMost')}
        counts={CEILINGS}
        value={nudges.ceiling}
        onChange={(ceiling) => void choose({ ceiling })}
        say={inFigures}
      />
      <QuietHours quiet={nudges.quiet} onChange={(quiet) => choose({ quiet })} />
    </section>
  );
}
