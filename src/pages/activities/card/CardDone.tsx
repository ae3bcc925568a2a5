import type { Card } from '../../../deck/card.ts';
import { t, type MessageKey } from '../../../platform/i18n.ts';
import { TwoCircles } from '../../../ui/figure/TwoCircles.tsx';
import { kindWords } from '../../wiring/kind-words.ts';
import { DoneFoot } from '../DoneFoot.tsx';

interface CardDoneProps {
  readonly told: 'did' | 'less' | 'never';
  readonly card: Card;
  readonly onClose: () => void;
}

const headings: Readonly<Record<CardDoneProps['told'], MessageKey>> = {
  did: 'thatCounts',
  less: 'lessFromNow',
  never: 'neverFromNow',
};

/** What became of it, in one sentence, and the way out. */
export function CardDone({ told, card, onClose }: CardDoneProps) {
  return (
    <>
      <main class="card-view">
        <TwoCircles r={64} d={46} width={420} height={190} />
        <section class="say" role="status">
          <h1>{t(headings[told])}</h1>
          {told === 'less' && <p class="t2">{t('lessLine', kindWords(card.kind))}</p>}
          {told === 'never' && <p class="t2">{t('neverLine')}</p>}
        </section>
      </main>
      <DoneFoot onDone={onClose} />
    </>
  );
}
