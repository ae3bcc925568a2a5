import { clockWords } from '../../domain/schedule/words.ts';
import { siteWords } from '../../domain/sites/words.ts';
import { t } from '../../platform/i18n.ts';
import { bold, Rich } from '../wiring/Rich.tsx';
import { runningTitle } from '../wiring/running-words.ts';
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
  const title = bold(runningTitle(plan));
  const time = clockWords(until, zone, voice);
  const text = wanted
    ? t('blockedLine', title, time, bold(siteWords(wanted.host)))
    : t('blockedLineBare', title, time);
  return <Rich text={text} />;
}
