import { useMemo } from 'preact/hooks';
import type { Agreement } from '../../../../domain/agreement/agreement.ts';
import { clashesOf } from '../../../../domain/schedule/clashes.ts';
import type { ScreenFreeWindow } from '../../../../domain/schedule/window.ts';
import { summaryWords } from '../../../../domain/schedule/summary.ts';
import { t, tn } from '../../../../platform/i18n.ts';
import { voice } from '../../../wiring/voice.ts';
import { listWords } from '../../../wiring/words.ts';

export interface ClashesProps {
  readonly window: ScreenFreeWindow;
  readonly agreement: Agreement;
  readonly first: Temporal.PlainDate;
  readonly zone: string;
}

/** More would be a list to work through. */
const NAMED = 3;

/** Which other windows lie over it in this week. Both hold: nothing has to be put right. */
export function Clashes({ window, agreement, first, zone }: ClashesProps) {
  const clashes = useMemo(
    () => clashesOf(window, agreement.windows, first, zone),
    [JSON.stringify(window), agreement.windows, first.toString(), zone],
  );
  if (clashes.length === 0) return null;
  const named = clashes
    .slice(0, NAMED)
    .map((other) => t('optionsClashWith', other.title, summaryWords(other, voice)));
  const rest = clashes.length - named.length;
  const names = rest > 0 ? [...named, tn('optionsClashMore', rest)] : named;
  return <p class="inspector-note small num">{t('optionsClash', listWords(names))}</p>;
}
