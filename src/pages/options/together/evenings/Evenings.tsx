import { useMemo } from 'preact/hooks';
import { newestFirst } from '../../../../domain/evening/weeks.ts';
import { t } from '../../../../platform/i18n.ts';
import { keptView } from '../../../../storage/views.ts';
import type { SectionProps } from '../../section.ts';
import { UnreadLine } from '../UnreadLine.tsx';
import { useYear } from '../weeks/useYear.ts';
import '../weeks/weeks.css';
import { EveningList } from './EveningList.tsx';
import { EveningsChart } from './EveningsChart.tsx';
import { NoEvenings } from './NoEvenings.tsx';

/** A flame for each evening that was kept, week by week; the others leave nothing. */
export function Evenings({ present }: Pick<SectionProps, 'present'>) {
  const today = present.now.toZonedDateTimeISO(present.zone).toPlainDate();
  const { read, readAll } = useYear(keptView, today);
  const kept = useMemo(() => read && newestFirst(read.entries), [read]);
  return (
    <section aria-labelledby="evenings" class="weeks">
      <h2 id="evenings">{t('eveningsTitle')}</h2>
      <UnreadLine problem={read?.problem} />
      {kept?.length === 0 && !read?.problem && (
        <NoEvenings hasWindows={present.agreement.windows.length > 0} />
      )}
      {kept && kept.length > 0 && (
        <>
          <EveningsChart kept={kept} present={present} />
          <EveningList kept={kept} present={present} onOpen={readAll} />
        </>
      )}
    </section>
  );
}
