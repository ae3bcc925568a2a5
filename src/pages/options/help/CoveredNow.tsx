import { t } from '../../../platform/i18n.ts';
import { StatusLens } from '../../../ui/figure/StatusLens.tsx';
import { useFindings } from '../../wiring/useFindings.ts';
import type { Present } from '../../wiring/usePlan.ts';
import { FindingLink } from './FindingLink.tsx';
import { findingWords, standingOf } from './finding-words.ts';

/** Each thing in a sentence, with the way to put it right where there is one. */
export function CoveredNow({ present }: { readonly present: Present }) {
  const findings = useFindings(present) ?? [];
  return (
    <section class="covered-now" aria-labelledby="covered-now">
      <h2 id="covered-now" tabIndex={-1}>
        {t('coveredNow')}
      </h2>
      <ul class="ruled">
        {findings.map((finding, index) => (
          <li key={`${finding.kind}:${index}`}>
            <StatusLens status={standingOf(finding)} />
            <p>{findingWords(finding, present)}</p>
            <FindingLink finding={finding} />
          </li>
        ))}
      </ul>
      <p class="small t2">{t('coveredNever')}</p>
    </section>
  );
}
