import { t } from '../../../platform/i18n.ts';
import { PageTop } from '../PageTop.tsx';
import type { SectionProps } from '../section.ts';
import { Dates } from './Dates.tsx';
import { Jar } from './Jar.tsx';
import './together.css';

/** The jar, and the evenings set apart for a date. */
export function TogetherPage({ present, tell }: SectionProps) {
  return (
    <main class="main">
      <PageTop title={t('optionsTogether')} line={t('optionsTogetherLine')} />
      <div class="together">
        <Jar present={present} tell={tell} />
        <Dates present={present} tell={tell} />
      </div>
    </main>
  );
}
