import { useEffect, useState } from 'preact/hooks';
import { minutesBetween } from '../../domain/schedule/words.ts';
import { setAsideBy } from '../../domain/sites/coverage.ts';
import { send } from '../../messaging/send.ts';
import { t, tn } from '../../platform/i18n.ts';
import { closeThisPage } from '../../platform/page.ts';
import { isPrivatePage } from '../../platform/private.ts';
import { BrandLine } from '../../ui/BrandLine.tsx';
import { Button } from '../../ui/Button.tsx';
import { Sky } from '../../ui/figure/Sky.tsx';
import { Link } from '../../ui/Link.tsx';
import { countWords, LONG } from '../wiring/running-words.ts';
import { usePlan, type Present } from '../wiring/usePlan.ts';
import { wantedFrom, type Wanted } from './address.ts';
import { Exception } from './Exception.tsx';
import { Free } from './Free.tsx';
import { Line } from './Line.tsx';
import { SmallStart } from './SmallStart.tsx';

/** In the place of a page that is set aside, until it no longer is. */
export function Blocked() {
  const present = usePlan();
  const [wanted] = useState(() => wantedFrom(location.hash));
  const [asking, setAsking] = useState(false);
  const isFree = present !== undefined && !isSetAside(present, wanted);

  useEffect(() => {
    if (!isFree || !wanted) return;
    // The rules must be gone first, or the way back ends here again.
    void send('lookAgain')
      .catch(() => undefined)
      .then(() => location.replace(wanted.url));
  }, [isFree, wanted]);

  if (isFree) return <Free wanted={wanted} />;
  if (asking && present && wanted) {
    return <Exception present={present} host={wanted.host} onNeverMind={() => setAsking(false)} />;
  }
  return (
    <>
      <div class="sky-clip">
        <Sky {...leftWords(present)} />
      </div>
      <BrandLine name={t('extensionName')} mark={27} />
      <main>
        <h1>{t('blockedHeading')}</h1>
        <p class="sub num">{present && <Line present={present} wanted={wanted} />}</p>
        {present && <SmallStart now={present.now} />}
        <div class="acts row">
          <Button kind="primary" firstFocus onPress={() => void closeThisPage()}>
            {t('closeTab')}
          </Button>
          {wanted && !isPrivatePage() && <SaveForLater url={wanted.url} />}
        </div>
      </main>
      {wanted && (
        <div class="need row">
          <span class="keys row" aria-hidden="true">
            <span class="key ember">F</span>
            <span class="key dusk">J</span>
          </span>
          <Link onPress={() => setAsking(true)}>{t('needPage')}</Link>
        </div>
      )}
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

function SaveForLater({ url }: { readonly url: string }) {
  const [saved, setSaved] = useState(false);
  const save = () => void send('savePage', { url }).then(() => setSaved(true));
  return (
    <Button unavailable={saved} onPress={save}>
      {saved ? t('pageSaved') : t('savePage')}
    </Button>
  );
}
