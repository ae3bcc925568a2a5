import { t } from '../../../platform/i18n.ts';
import { useAccess } from '../../wiring/useAccess.ts';
import { Switch } from '../../../ui/Switch.tsx';
import { PageTop } from '../PageTop.tsx';
import type { SectionProps } from '../section.ts';
import { AllSites } from './AllSites.tsx';
import { AlwaysOpen } from './AlwaysOpen.tsx';
import { Groups } from './Groups.tsx';
import { SetAside } from './SetAside.tsx';
import './sites.css';

/** What steps aside, what never does, and groups of sites to add at once. */
export function SitesPage({ agreement, change, tell }: SectionProps) {
  const granted = useAccess();
  const props = { agreement, change, tell, granted };
  return (
    <main class="main sites">
      <PageTop title={t('optionsSitesTitle')} line={t('optionsSitesLine')} />
      <div class="sites-columns">
        <div>
          <SetAside {...props} />
          <p class="sites-note small t2">{t('optionsSitesNote')}</p>
          <AllSites {...props} />
          <Switch
            class="sites-embedded"
            on={agreement.embedded}
            detail={t('optionsEmbeddedDetail')}
            onChange={(embedded) => void change((now) => ({ ...now, embedded }))}
          >
            {t('optionsEmbedded')}
          </Switch>
          <AlwaysOpen {...props} />
        </div>
        <Groups {...props} />
      </div>
    </main>
  );
}
