import { t } from '../../../platform/i18n.ts';
import { ProblemLine } from '../../../ui/ProblemLine.tsx';
import { problemWords } from '../../wiring/problems.ts';
import { useMayNotify } from '../../wiring/useMayNotify.ts';
import { useNudges } from '../../wiring/useNudges.ts';
import { PageTop } from '../PageTop.tsx';
import type { SectionProps } from '../section.ts';
import { Arrival } from './Arrival.tsx';
import type { ChoosingProps } from './choosing.ts';
import { HowOften } from './HowOften.tsx';
import { Kinds } from './Kinds.tsx';
import { Moments } from './Moments.tsx';
import { NextSevenDays } from './NextSevenDays.tsx';
import './nudges.css';
import { PauseWeek } from './PauseWeek.tsx';
import { UnderKinds } from './UnderKinds.tsx';

/** What may come up by itself, when, how and how often; beside it what that comes to. */
export function NudgesPage({ present, tell }: SectionProps) {
  const choosing = useNudges((problem) => tell({ text: problemWords(problem) }));
  const mayNotify = useMayNotify();
  if (!choosing || mayNotify === undefined) return null;
  const { nudges, choose, problem } = choosing;
  const today = present.now.toZonedDateTimeISO(present.zone).toPlainDate();
  const props: ChoosingProps = { nudges, choose, today };
  return (
    <div class="with-aside nudges">
      <main class="main">
        <PageTop title={t('optionsNudges')} line={t('nudgesLine')}>
          <PauseWeek {...props} />
        </PageTop>
        {problem && (
          <ProblemLine
            text={problem.code === 'newer' ? problemWords(problem) : t('nudgesUnreadable')}
          />
        )}
        <Kinds {...props} />
        <UnderKinds {...props} />
        <div class="nudges-three">
          <Moments {...props} />
          <Arrival {...props} mayNotify={mayNotify} />
          <HowOften {...props} />
        </div>
      </main>
      <NextSevenDays present={present} nudges={nudges} />
    </div>
  );
}
