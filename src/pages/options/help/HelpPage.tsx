import { t } from '../../../platform/i18n.ts';
import { PageTop } from '../PageTop.tsx';
import type { SectionProps } from '../section.ts';
import { BetweenYou } from './between/BetweenYou.tsx';
import { CoveredNow } from './CoveredNow.tsx';
import './help.css';

/** Words for a hard moment, then what Undivided does here at this moment, and what it does not. */
export function HelpPage({ present, tell }: SectionProps) {
  return (
    <main class="main help">
      <PageTop title={t('optionsHelp')} line={t('helpLine')} />
      <BetweenYou present={present} tell={tell} />
      <CoveredNow present={present} />
    </main>
  );
}
