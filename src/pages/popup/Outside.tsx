import { useState } from 'preact/hooks';
import type { PushKind } from '../../domain/checkins/kinds.ts';
import type { Occurrence } from '../../domain/schedule/occurrence.ts';
import {
  asSentence,
  lengthWords,
  minutesBetween,
  occurrenceWords,
} from '../../domain/schedule/words.ts';
import { send } from '../../messaging/send.ts';
import type { Activity } from '../../messaging/commands.ts';
import { t } from '../../platform/i18n.ts';
import { isPrivatePage } from '../../platform/private.ts';
import { Button } from '../../ui/Button.tsx';
import { Countdown } from '../../ui/figure/Countdown.tsx';
import { TwoCircles } from '../../ui/figure/TwoCircles.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { voice } from '../wiring/voice.ts';
import { BeginNow } from './BeginNow.tsx';
import { Foot } from './Foot.tsx';
import { MoreLink } from './More.tsx';
import { leaveTo } from './Popup.tsx';
import './soon.css';
import { Skipped } from './Skipped.tsx';
import { Soon } from './Soon.tsx';
import { Thread } from './Thread.tsx';

interface OutsideProps {
  readonly present: Present;
  /** How many pages were kept for later. */
  readonly saved: number;
  readonly onSaved: () => void;
  readonly onAppreciate: () => void;
  readonly onMore: () => void;
}

/** Before a window: how long until you meet, the week, and what can be done about it by hand. */
export function Outside({ present, saved, onSaved, onAppreciate, onMore }: OutsideProps) {
  const { next, soon } = present.plan;
  const [skipped, setSkipped] = useState<Occurrence>();
  return (
    <main class="outside">
      {next ? <NextWindow present={present} /> : <NoWindows />}
      <Thread present={present} />
      {soon && <Soon key={soon.key} soon={soon} present={present} onSkipped={setSkipped} />}
      {!soon && skipped && <Skipped skipped={skipped} onBack={() => setSkipped(undefined)} />}
      {!soon && !skipped && <BeginNow />}
      {isPrivatePage() ? (
        <p class="keeps-nothing small t2" id="keeps-nothing">
          {t('privatePopup')}
        </p>
      ) : (
        <>
          <Together onAppreciate={onAppreciate} />
          <MoreLink onMore={onMore} />
          <Foot present={present} saved={saved} onSaved={onSaved} />
        </>
      )}
    </main>
  );
}

function Together({ onAppreciate }: Pick<OutsideProps, 'onAppreciate'>) {
  const acts: readonly (readonly [string, IconName, () => void])[] = [
    [t('appreciate'), 'note', onAppreciate],
    [t('breathe'), 'breathe', () => void openCheckIn('breathe')],
    [t('planDate'), 'moon', () => void openCheckIn('date')],
  ];
  return (
    <nav class="acts" aria-label={t('together')}>
      {acts.map(([name, icon, onPress]) => (
        <button key={name} type="button" onClick={onPress}>
          <Icon name={icon} size={24} />
          {name}
        </button>
      ))}
    </nav>
  );
}

function NextWindow({ present: { plan, now, zone } }: { readonly present: Present }) {
  const { next, soon } = plan;
  if (!next) return null;
  const minutes = Math.ceil(minutesBetween(now, next.start));
  return (
    <section class="hero" aria-label={t('nextWindow')}>
      <Countdown
        minutes={minutes}
        lead={t(soon ? 'countdownBegins' : 'countdownLead')}
        time={lengthWords(minutes, voice)}
      />
      <h1>{next.window.title}</h1>
      <p class="when t2 small num">{asSentence(occurrenceWords(next, zone, now, voice), voice)}</p>
    </section>
  );
}

function NoWindows() {
  return (
    <section class="hero empty">
      <h1 class="vh">{t('noWindowsHeading')}</h1>
      <TwoCircles r={30} d={120} width={220} height={90} />
      <p class="small t2">{t('noWindowsYet')}</p>
      <Button compact onPress={() => void leaveTo('schedule')}>
        {t('chooseTime')}
      </Button>
    </section>
  );
}

/** Opens the check-in window; the popup has done its part. */
export async function openCheckIn(activity: Activity, kind?: PushKind): Promise<void> {
  await send('openCheckIn', { activity, ...(kind ? { kind } : {}) });
  window.close();
}
