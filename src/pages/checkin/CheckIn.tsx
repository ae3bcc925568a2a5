import { useEffect, useState } from 'preact/hooks';
import { isPushKind, type PushKind } from '../../domain/checkins/kinds.ts';
import { activities, type Activity } from '../../messaging/commands.ts';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { closeThisPage } from '../../platform/page.ts';
import { isPrivatePage } from '../../platform/private.ts';
import { Head } from '../activities/Head.tsx';
import { usePlan } from '../wiring/usePlan.ts';
import { shown } from './activity.ts';

/** Closing what came up by itself passes it over; what has been answered no longer waits. */
async function leave(activity: Activity): Promise<void> {
  if (activity === 'now') await send('passOver').catch(() => undefined);
  await closeThisPage();
}

/**
 * The check-in window: one activity, named in the address after `#/`, and for cards their kind after
 * it. Esc closes it.
 */
export function CheckIn() {
  const { activity, kind } = useAddress();
  const present = usePlan();
  const close = () => void leave(activity);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !isWritten()) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [activity]);
  const { heading, View, keeps, isWhole } = shown[activity];
  const isRefused = keeps === true && isPrivatePage();
  const view = present && !isRefused && (
    <View key={location.hash} present={present} {...(kind ? { kind } : {})} onClose={close} />
  );
  if (isWhole && !isRefused) return <>{view}</>;
  return (
    <>
      <Head words={t(heading)} onClose={close} />
      {isRefused && <main class="keeps-nothing t2">{t('privateRefused')}</main>}
      {view}
    </>
  );
}

/** Words that are half written are not thrown away by one key, wherever the focus is. */
const isWritten = () =>
  [...document.querySelectorAll<HTMLInputElement>('textarea, input[type="text"]')].some(
    ({ value }) => value.trim() !== '',
  );

interface Address {
  readonly activity: Activity;
  readonly kind?: PushKind;
}

function addressed(): Address {
  const [name, kind = ''] = location.hash.replace(/^#\//, '').split('/');
  const activity = activities.find((one) => one === name) ?? 'breathe';
  return isPushKind(kind) ? { activity, kind } : { activity };
}

function useAddress(): Address {
  const [address, setAddress] = useState(addressed);
  useEffect(() => {
    const follow = () => setAddress(addressed());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return address;
}
