import { timeWords } from '../../domain/schedule/words.ts';
import { waitingFor } from '../../domain/sites/access.ts';
import { t, tn } from '../../platform/i18n.ts';
import { closeThisPage, openSettings } from '../../platform/page.ts';
import { Button } from '../../ui/Button.tsx';
import { TwoCircles } from '../../ui/figure/TwoCircles.tsx';
import { coupleView } from '../../storage/views.ts';
import { NoticingForm } from '../wiring/NoticingForm.tsx';
import { useView } from '../wiring/useView.ts';
import { momentWords } from '../wiring/words.ts';
import { useAccess } from '../wiring/useAccess.ts';
import type { Present } from '../wiring/usePlan.ts';
import { voice } from '../wiring/voice.ts';
import { Frame, type StepProps } from './Frame.tsx';

/** The last, calm state: when the first window begins, and who else sees all this. */
export function Begun({ present }: StepProps) {
  const granted = useAccess();
  const waiting = granted ? waitingFor(present.agreement.sites, granted).length : 0;
  const couple = useView(coupleView);
  const running = present.plan.phase === 'active';
  return (
    <Frame
      step={4}
      title={titleFor(present)}
      line={t('welcomeUntilThen')}
      aside={<span class="small t2">{t('welcomeProfile')}</span>}
      actions={
        <Button kind="primary" type="submit">
          {t('welcomeOpenSettings')}
        </Button>
      }
      onSubmit={() => void leave(waiting > 0 ? 'sites' : 'schedule')}
    >
      <div class="welcome-figure">
        <TwoCircles r={104} d={running ? 88 : 280} width={720} height={300} big />
      </div>
      <div class="welcome-plan">
        <p class="small t2">{t('noticingOffer')}</p>
        {couple?.state === 'ok' && <NoticingForm noticing={couple.value.noticing ?? ''} />}
      </div>
      {waiting > 0 && <p class="welcome-waiting small t2">{tn('welcomeWaiting', waiting)}</p>}
    </Frame>
  );
}

function titleFor({ plan, now, zone }: Present): string {
  if (plan.until) {
    const end = plan.until.toZonedDateTimeISO(zone).toPlainTime();
    return t('welcomeRunning', timeWords(end, voice));
  }
  return plan.next
    ? t('welcomeFirst', momentWords(plan.next.start, { now, zone }))
    : t('welcomeNone');
}

async function leave(section: string): Promise<void> {
  await openSettings(section);
  await closeThisPage();
}
