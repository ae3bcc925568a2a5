import type { Agreement } from '../../../../domain/agreement/agreement.ts';
import type { ScreenFreeWindow } from '../../../../domain/schedule/window.ts';
import { allSites, reachesAll } from '../../../../domain/sites/access.ts';
import { t, tn } from '../../../../platform/i18n.ts';
import { askFor } from '../../../../platform/permissions.ts';
import { Link } from '../../../../ui/Link.tsx';
import { RadioGroup } from '../../../../ui/RadioGroup.tsx';
import { RadioRow } from '../../../../ui/RadioRow.tsx';
import { useAccess } from '../../../wiring/useAccess.ts';

export interface CoversProps {
  readonly covers: ScreenFreeWindow['covers'];
  readonly agreement: Agreement;
  readonly onChoose: (covers: ScreenFreeWindow['covers']) => void;
}

/** Our list, or everything: which asks the browser for all sites, and says so first. */
export function Covers({ covers, agreement, onChoose }: CoversProps) {
  const granted = useAccess();
  const needsAll = granted !== undefined && !reachesAll(granted);
  return (
    <div class="inspector-field">
      <RadioGroup
        legend={t('optionsSetAside')}
        value={covers}
        onChange={(chosen) => {
          if (chosen === 'everything' && needsAll) ask();
          onChoose(chosen);
        }}
      >
        <RadioRow value="list" after={tn('optionsSiteCount', agreement.sites.length)}>
          {t('optionsOurList')}
        </RadioRow>
        <RadioRow value="everything" after={exceptWords(agreement.keptOpen.length)}>
          {t('optionsEverything')}
        </RadioRow>
      </RadioGroup>
      {needsAll && (
        <p class="small t2">
          {covers === 'everything' ? (
            <>
              {t('optionsEverythingWaits')} <Link onPress={ask}>{t('optionsAllow')}</Link>
            </>
          ) : (
            t('optionsEverythingAsks')
          )}
        </p>
      )}
    </div>
  );
}

const exceptWords = (count: number) => (count === 0 ? '' : tn('optionsExceptSites', count));

/** In the click itself; when the answer is no, the sentence says that it waits. */
const ask = () => void askFor([allSites]).catch(() => false);
