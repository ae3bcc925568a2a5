import { usualNudges } from '../../domain/checkins/nudges.ts';
import { offeredInSlot } from '../../domain/checkins/offered.ts';
import { pickForSlot } from '../../domain/checkins/pick.ts';
import { t } from '../../platform/i18n.ts';
import { coupleView, nudgesView } from '../../storage/views.ts';
import { useCards } from '../wiring/useDeck.ts';
import type { Present } from '../wiring/usePlan.ts';
import { useView } from '../wiring/useView.ts';

/** One card, the same for ten minutes of the clock, however often the page is opened. */
export function SmallStart({ present: { now, plan, zone } }: { readonly present: Present }) {
  const cards = useCards();
  const couple = useView(coupleView);
  const wishes = useView(nudgesView);
  if (!couple || !wishes) return <div class="start" />;
  const seed = couple.state === 'ok' ? couple.value.seed : 0;
  const nudges = wishes.state === 'ok' ? wishes.value : usualNudges;
  const offered = offeredInSlot(cards, now, plan.until, { nudges, zone });
  const card = pickForSlot(offered, now, seed);
  return (
    <div class="start">
      {card && (
        <>
          <span class="label">{t('smallStart')}</span>
          <p>{t('cardQuote', card.text)}</p>
        </>
      )}
    </div>
  );
}
