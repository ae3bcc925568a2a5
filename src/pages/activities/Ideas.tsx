import { t } from '../../platform/i18n.ts';
import { Glyph } from '../../ui/figure/Glyph.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { ideaWords } from './idea-words.ts';
import type { useOffer } from './useOffer.ts';

/** The three ideas, and a sentence where not all of them are what was wished for. */
export function Ideas({ offer }: { readonly offer: ReturnType<typeof useOffer> }) {
  const { ideas, fitting, chosen, choose } = offer;
  const fit = fitting === 0 ? t('ideasNoneFit') : t('ideasFewFit');
  return (
    <>
      <p class="ideas-fit small t2" role="status">
        {fitting < ideas.length && fit}
      </p>
      <RadioGroup
        class="ideas"
        legend={t('dateHeading')}
        legendHidden
        value={chosen?.id}
        onChange={choose}
      >
        {ideas.map((idea) => (
          <RadioRow
            key={idea.id}
            value={idea.id}
            markAt="end"
            before={<Glyph name={idea.glyph} />}
            detail={ideaWords(idea)}
          >
            {idea.title}
          </RadioRow>
        ))}
      </RadioGroup>
    </>
  );
}
