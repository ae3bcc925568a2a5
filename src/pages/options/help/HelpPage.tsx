import { t } from '../../../platform/i18n.ts';
import { PageTop } from '../PageTop.tsx';
import type { SectionProps } from '../section.ts';
import { CoveredNow } from './CoveredNow.tsx';
import './help.css';

/** What Undivided does here at this moment, and what it does not. */
export function HelpPage({ present }: SectionProps) {
  return (
    <main class="main help">
      <PageTop title={t('optionsHelp')} line={t('helpLine')} />
      <CoveredNow present={present} />
    </main>
  );
}
