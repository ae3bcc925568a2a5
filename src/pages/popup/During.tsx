import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { isPrivatePage } from '../../platform/private.ts';
import { Link } from '../../ui/Link.tsx';
import { useFirstFocus } from '../../ui/useFirstFocus.ts';
import { DateReminder } from '../activities/DateReminder.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { untilWords } from '../wiring/running-words.ts';
import { MoreLink } from './More.tsx';
import { RunningRing } from './RunningRing.tsx';
import { SmallThing } from './SmallThing.tsx';
import { useGap } from './useGap.ts';

interface DuringProps {
  readonly present: Present;
  readonly onEndEarly: () => void;
  readonly onAppreciate: () => void;
  readonly onMore: () => void;
}

/** While a window runs: what is left, one small thing, and the way out. */
export function During({ present, onEndEarly, onAppreciate, onMore }: DuringProps) {
  const gap = useGap(present);
  const [acted, setActed] = useState(false);
  const until = useFirstFocus<HTMLSpanElement>(acted && !gap);
  const act = () => {
    setActed(true);
    void gap?.onAct();
  };
  return (
    <main class="during">
      <RunningRing present={present} />
      <SmallThing present={present} onAppreciate={onAppreciate} />
      {!isPrivatePage() && <MoreLink onMore={onMore} />}
      <footer class="foot row between">
        {gap ? (
          <>
            <span class="t2">{gap.words}</span>
            <Link key="act" strong onPress={act}>
              {gap.action}
            </Link>
          </>
        ) : (
          <div class="until">
            <span ref={until} class="t2 num" tabIndex={acted ? -1 : undefined}>
              {untilWords(present)}
            </span>
            <DateReminder present={present} />
          </div>
        )}
        {/* The key keeps its button its own: what arrives beside it must not catch a press on it. */}
        <Link key="end" onPress={onEndEarly}>
          {t('endEarly')}
        </Link>
      </footer>
    </main>
  );
}
