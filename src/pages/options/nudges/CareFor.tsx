import { careFor, challenges, pillars, type Care } from '../../../domain/checkins/care.ts';
import { t, type MessageKey } from '../../../platform/i18n.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { dateWords } from '../../wiring/words.ts';
import type { ChoosingProps } from './choosing.ts';

/** What the picking leans towards for a while: one of seven this week, or where a couple starts from. */
export function CareFor({ nudges, choose, today }: ChoosingProps) {
  const { care } = nudges;
  const standing = care && care.until >= today.toString() ? care : undefined;
  const chips = (choices: readonly Care['of'][]) =>
    choices.map((of) => {
      const isChosen = standing?.of === of;
      const press = () => void choose({ care: isChosen ? null : careFor(of, today) });
      return (
        <Chip key={of} pressed={isChosen} onPress={press}>
          {careWords(of)}
        </Chip>
      );
    });
  return (
    <section class="care-for" aria-label={t('nudgesCare')}>
      <div role="group" aria-labelledby="care-week">
        <span class="label" id="care-week">
          {t('nudgesCareWeek')}
        </span>
        <div class="chips">{chips(pillars)}</div>
      </div>
      <div role="group" aria-labelledby="care-start">
        <span class="label" id="care-start">
          {t('nudgesCareStart')}
        </span>
        <div class="chips">{chips(challenges)}</div>
      </div>
      <p class="small t2 num" role="status">
        {standing && t('nudgesCareUntil', careWords(standing.of), dateWords(standing.until))}
      </p>
    </section>
  );
}

function careWords(of: Care['of']): string {
  const key: MessageKey = `care_${of}`;
  return t(key);
}
