import { useState } from 'preact/hooks';
import { minutesBetween } from '../../domain/schedule/words.ts';
import { setAsideBy } from '../../domain/sites/coverage.ts';
import { t, tn } from '../../platform/i18n.ts';
import { closeThisPage } from '../../platform/page.ts';
import { isPrivatePage } from '../../platform/private.ts';
import { BrandLine } from '../../ui/BrandLine.tsx';
import { Button } from '../../ui/Button.tsx';
import { Sky } from '../../ui/figure/Sky.tsx';
import { HelpLink } from '../wiring/HelpLink.tsx';
import { countWords, LONG } from '../wiring/running-words.ts';
import { usePlan, type Present } from '../wiring/usePlan.ts';
import { wantedFrom, type Wanted } from './address.ts';
import { Exception } from './Exception.tsx';
import { Free } from './Free.tsx';
import { Line } from './Line.tsx';
import { Need } from './Need.tsx';
import { SaveForLater } from './SaveForLater.tsx';
import { SmallStart } from './SmallStart.tsx';
import { useReturn } from './useReturn.ts';

/** In the place of a page that is set aside, until it no longer is. */
export function Blocked() {
  const present = usePlan();
  const [wanted] = useState(() => wantedFrom(location));
  const [asking, setAsking] = useState<'never' | 'now' | 'before'>(
    wanted?.isBehind ? 'now' : 'never',
  );
  const isFree = present !== undefined && !isSetAside(present, wanted);
  const stays = useReturn(isFree, wanted);
  const neverMind = () => (wanted?.isBehind ? void closeThisPage() : setAsking('before'));

  if (isFree) return <Free wanted={wanted} stays={stays} />;
  if (asking === 'now' && present && wanted) {
    return <Exception present={present} host={wanted.host} onNeverMind={neverMind} />;
  }
  return (
    <>
      <div class="sky-clip">
        <Sky {...leftWords(present)} />
      </div>
      <header>
        <BrandLine name={t('extensionName')} mark={27} />
      </header>
      <main>
        <h1>{t('blockedHeading')}</h1>
        <p class="sub num">{present && <Line present={present} wanted={wanted} />}</p>
        {present ? <SmallStart present={present} /> : <div class="start" />}
        <div class="acts row">
          <Button
            kind="primary"
            firstFocus={asking === 'never'}
            onPress={() => void closeThisPage()}
          >
            {t('closeTab')}
          </Button>
          {wanted && !isPrivatePage() && <SaveForLater url={wanted.url} />}
        </div>
      </main>
      <Need wanted={wanted} isBack={asking === 'before'} onAsk={() => setAsking('now')} />
      <HelpLink />
    </>
  );
}

/** What is left, for the light of the figure; nothing while the page does not know yet. */
function leftWords(present: Present | undefined): { count?: string; unit?: string } {
  const until = present?.plan.until;
  if (!until) return {};
  const minutes = Math.max(1, Math.ceil(minutesBetween(present.now, until)));
  const unit = minutes > LONG ? t('unitLeft') : tn('minutesLeft', minutes);
  return { count: countWords(minutes), unit };
}

/** Without a readable address the page stays for as long as anything is set aside. */
function isSetAside({ plan }: Present, wanted: Wanted | undefined): boolean {
  if (!plan.coverage) return false;
  return wanted === undefined || setAsideBy(plan.coverage)(wanted.url);
}
