import { useState } from 'preact/hooks';
import { timeWords } from '../../../domain/schedule/words.ts';
import { send } from '../../../messaging/send.ts';
import { t } from '../../../platform/i18n.ts';
import { askToNotify } from '../../../platform/permissions.ts';
import { settingsView } from '../../../storage/views.ts';
import { Switch } from '../../../ui/Switch.tsx';
import { problemWords } from '../../wiring/problems.ts';
import { useMayNotify } from '../../wiring/useMayNotify.ts';
import { useView } from '../../wiring/useView.ts';
import { voice } from '../../wiring/voice.ts';
import type { SectionProps } from '../section.ts';

const AN_EVENING = Temporal.PlainTime.from('19:30');

/**
 * Whether a notification comes before a window. The browser is asked in the click that turns it on;
 * while it does not permit any, the switch is off and says why.
 */
export function TenBefore({ tell }: Pick<SectionProps, 'tell'>) {
  const settings = useView(settingsView);
  const isPermitted = useMayNotify();
  const [isRefused, setIsRefused] = useState(false);
  if (!settings || isPermitted === undefined) return null;
  const isWanted = settings.state === 'ok' && settings.value.tellsBefore === true;

  const choose = async (on: boolean) => {
    try {
      // In the click itself: later the browser would not ask.
      const isGiven = !on || (await askToNotify());
      setIsRefused(!isGiven);
      await send('tellBefore', { on: on && isGiven });
    } catch {
      tell({ text: problemWords({ code: 'workerFailed' }) });
    }
  };
  return (
    <section class="ten-before">
      <Switch
        on={isWanted && isPermitted}
        onChange={(on) => void choose(on)}
        detail={lineFor(isRefused, isWanted && !isPermitted)}
      >
        {t('optionsTenBefore')}
      </Switch>
    </section>
  );
}

/** The only words it ever has, in full; or what stands in the way. */
function lineFor(isRefused: boolean, isTaken: boolean): string {
  if (isRefused) return t('optionsTenBeforeRefused');
  if (isTaken) return t('optionsTenBeforeTaken');
  return t('optionsTenBeforeLine', t('notifySoon', timeWords(AN_EVENING, voice)));
}
