import { useEffect, useState } from 'preact/hooks';
import { activities, type Activity } from '../../messaging/commands.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { closeThisPage } from '../../platform/page.ts';
import { isPrivatePage } from '../../platform/private.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Appreciate } from '../activities/Appreciate.tsx';
import { Breathe } from '../activities/Breathe.tsx';
import { PlanDate } from '../activities/PlanDate.tsx';
import { usePlan } from '../wiring/usePlan.ts';

const HEADINGS: Readonly<Record<Activity, MessageKey>> = {
  breathe: 'breatheTogether',
  appreciate: 'appreciate',
  date: 'planDate',
};

const close = () => void closeThisPage();

/** The check-in window: one activity, named in the address after `#/`. Esc closes it. */
export function CheckIn() {
  const activity = useActivity();
  const present = usePlan();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !isWriting(event.target)) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const keepsNothing = activity !== 'breathe' && isPrivatePage();
  if (activity === 'appreciate' && !keepsNothing) {
    return present ? <Appreciate present={present} onClose={close} /> : null;
  }
  return (
    <>
      <header class="head row between">
        <span>{t(HEADINGS[activity])}</span>
        <IconButton icon="close" label={t('closeCheckIn')} onPress={close} />
      </header>
      {activity === 'breathe' && <Breathe onClose={close} />}
      {keepsNothing && <main class="keeps-nothing t2">{t('privateRefused')}</main>}
      {activity === 'date' && !keepsNothing && present && (
        <PlanDate present={present} onClose={close} />
      )}
    </>
  );
}

/** A half-written note is not thrown away by one key. */
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement && target.value !== '';

const named = (): Activity => activities.find((name) => location.hash === `#/${name}`) ?? 'breathe';

function useActivity(): Activity {
  const [activity, setActivity] = useState(named);
  useEffect(() => {
    const follow = () => setActivity(named());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return activity;
}
