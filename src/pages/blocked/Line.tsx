import { timeWords } from '../../domain/schedule/words.ts';
import { t } from '../../platform/i18n.ts';
import { bold, Rich } from '../wiring/Rich.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { voice } from '../wiring/voice.ts';
import type { Wanted } from './address.ts';

interface LineProps {
  readonly present: Present;
  readonly wanted: Wanted | undefined;
}

/** What runs, until when, and that the page will still be there. */
export function Line({ present: { plan, zone }, wanted }: LineProps) {
  const { until } = plan;
  if (!until) return null;
  const last = plan.running.find((o) => o.end.equals(until));
  const title = bold(last?.window.title || t('begunTitle'));
  const time = timeWords(until.toZonedDateTimeISO(zone).toPlainTime(), voice);
  const text = wanted
    ? t('blockedLine', title, time, bold(wanted.host))
    : t('blockedLineBare', title, time);
  return <Rich text={text} />;
}
