import type { ScreenFreeWindow } from '../../../../domain/schedule/window.ts';
import { send } from '../../../../messaging/send.ts';
import { t } from '../../../../platform/i18n.ts';
import { settingsView } from '../../../../storage/views.ts';
import { Switch } from '../../../../ui/Switch.tsx';
import { problemWords } from '../../../wiring/problems.ts';
import { useView } from '../../../wiring/useView.ts';
import type { DraftingProps } from './drafting.ts';
import { minutesOf } from './hours.ts';
import type { InspectorProps } from './Inspector.tsx';

interface DuringProps extends DraftingProps, Pick<InspectorProps, 'tell' | 'onDid'> {
  readonly window: ScreenFreeWindow;
}

/** A window shorter than this has its opening and nothing else. */
const SECOND_FROM = 45;

/** What may come up in a window: something at its start, and one thing in its middle or at its end. */
export function During({ window, draft, onChoose, tell, onDid }: DuringProps) {
  const settings = useView(settingsView);
  const without = settings?.state === 'ok' ? settings.value.withoutMiddle : [];
  const { opensWith, closesWith } = draft;
  const isShort = minutesOf(window) < SECOND_FROM;
  const keepMiddle = (on: boolean) =>
    send('oneSmallThing', { windowId: window.id, on }).catch(() =>
      tell({ text: problemWords({ code: 'workerFailed' }) }),
    );
  const wantsMiddle = async (on: boolean) => {
    if (on && closesWith) onChoose({ closesWith: '' });
    await keepMiddle(on);
    onDid(
      t(on ? 'optionsSmallThingOn' : 'optionsSmallThingOff', window.title),
      () => void keepMiddle(!on),
    );
  };
  return (
    <div class="inspector-field during" role="group" aria-labelledby="during">
      <span class="label" id="during">
        {t('optionsDuring')}
      </span>
      <Switch on={opensWith !== ''} onChange={(on) => onChoose({ opensWith: on ? 'breath' : '' })}>
        {t(opensWith === 'thanks' ? 'optionsOpenThanks' : 'optionsOpenBreath')}
      </Switch>
      <Switch
        on={!closesWith && !without.includes(window.id)}
        onChange={(on) => void wantsMiddle(on)}
        detail={t(isShort ? 'optionsSecondFrom' : 'optionsSmallThingLine')}
      >
        {t('optionsSmallThing')}
      </Switch>
      <Switch
        on={closesWith !== ''}
        onChange={(on) => onChoose({ closesWith: on ? 'thanks' : '' })}
        detail={closesWith ? t('optionsCloseLine') : undefined}
      >
        {t(closesWith === 'breath' ? 'optionsCloseBreath' : 'optionsCloseThanks')}
      </Switch>
    </div>
  );
}
