import { t } from '../../../../platform/i18n.ts';
import type { SectionProps } from '../../section.ts';
import './between.css';
import { Foldable } from './Foldable.tsx';
import { Repair } from './Repair.tsx';
import { Talk } from './Talk.tsx';

/** A talk begun gently, and the way back after a quarrel: found here, never offered, kept nowhere. */
export function BetweenYou({ present, tell }: Pick<SectionProps, 'present' | 'tell'>) {
  return (
    <section class="between-you" aria-labelledby="between-you">
      <h2 id="between-you">{t('betweenYou')}</h2>
      <p class="small t2">{t('betweenYouLine')}</p>
      <ul class="ruled">
        <Foldable title={t('talkOpen')} line={t('talkLine')}>
          <Talk tell={tell} />
        </Foldable>
        <Foldable title={t('repairOpen')} line={t('repairLine')}>
          <Repair present={present} tell={tell} />
        </Foldable>
      </ul>
    </section>
  );
}
