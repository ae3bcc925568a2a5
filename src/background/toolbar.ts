import { waitingIn } from '../domain/evening/came-up.ts';
import { lastToEnd } from '../domain/plan.ts';
import { clockWords, startWords, type Voice } from '../domain/schedule/words.ts';
import { locale, t } from '../platform/i18n.ts';
import { setIcon } from '../platform/icon.ts';
import type { Situation } from './reconcile.ts';

/**
 * The icon's shape and its title in words. What cannot be read says so; `mayShowDue` is whether the
 * shape may tell that a check-in waits.
 */
export async function showState(
  current: Situation | undefined,
  mayShowDue: boolean,
): Promise<void> {
  if (!current) return setIcon('paused', t('iconUnreadable'));
  const { plan, state, at } = current;
  const voice: Voice = { locale: locale(), say: t };
  const clockOf = (instant: Temporal.Instant) => clockWords(instant, state.zone, voice);

  if (plan.phase === 'paused' && plan.resumesAt) {
    return setIcon('paused', t('iconPaused', clockOf(plan.resumesAt)));
  }
  const { until, next, soon } = plan;
  if (until) {
    const last = lastToEnd(plan);
    const words = t('iconActive', last?.window.title || t('begunTitle'), clockOf(until));
    return mayShowDue && waitingIn(state.evening, plan)
      ? setIcon('due', t('iconDue', words))
      : setIcon('active', words);
  }
  if (soon) return setIcon('soon', t('iconSoon', soon.window.title, clockOf(soon.start)));
  return setIcon(
    'idle',
    next ? t('iconNext', startWords(next, state.zone, at, voice)) : t('iconIdle'),
  );
}
