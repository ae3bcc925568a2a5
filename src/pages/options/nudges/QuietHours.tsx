import { useEffect, useState } from 'preact/hooks';
import { timeWords } from '../../../domain/schedule/words.ts';
import { t } from '../../../platform/i18n.ts';
import { voice } from '../../wiring/voice.ts';
import { TimeSpan, type Span } from '../TimeSpan.tsx';

interface QuietHoursProps {
  /** As they stand. */
  readonly quiet: Span;
  readonly onChange: (quiet: Span) => void;
}

/** Two times. While one of them is half typed what stood before holds, and it says so. */
export function QuietHours({ quiet, onChange }: QuietHoursProps) {
  const [typed, setTyped] = useState(quiet);
  const { from, to } = quiet;
  useEffect(() => setTyped({ from, to }), [from, to]);

  const type = (part: Partial<Span>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    const isWhole = next.from !== '' && next.to !== '';
    if (isWhole && (next.from !== from || next.to !== to)) onChange(next);
  };
  const isHalf = typed.from === '' || typed.to === '';
  return (
    <TimeSpan
      class="quiet-hours"
      legend={t('nudgesQuiet')}
      fromLabel={t('nudgesQuietFrom')}
      toLabel={t('nudgesQuietTo')}
      value={typed}
      onType={type}
      problem={isHalf ? t('nudgesQuietHalf', clock(from), clock(to)) : undefined}
    >
      <p class="small t2" role="status">
        {!isHalf && from === to && t('nudgesQuietNone')}
      </p>
    </TimeSpan>
  );
}

const clock = (time: string): string => timeWords(Temporal.PlainTime.from(time), voice);
