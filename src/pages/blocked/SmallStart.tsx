import { offeredInSlot } from '../../domain/checkins/offered.ts';
import { pickForSlot } from '../../domain/checkins/pick.ts';
import { t } from '../../platform/i18n.ts';
import { coupleView } from '../../storage/views.ts';
import { useCards } from '../wiring/useDeck.ts';
import type { Present } from '../wiring/usePlan.ts';
import { useView } from '../wiring/useView.ts';

/** One card, the same for ten minutes of the clock, however often the page is opened. */
export function SmallStart({ present: { now, plan } }: { readonly present: Present }) {
  const cards = useCards();
  const couple = useView(coupleView);
  if (!couple) return <div class="start" />;
  const seed = couple.state === 'ok' ? couple.value.seed : 0;
  const card = pickForSlot(offeredInSlot(cards, now, plan.until), now, seed);
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
