import { windowWords } from '../../../../domain/schedule/words.ts';
import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { voice } from '../../../wiring/voice.ts';
import type { useOwnWindow } from './useOwnWindow.ts';

interface OwnWindowProps extends Pick<ReturnType<typeof useOwnWindow>, 'window' | 'there'> {
  readonly add: () => void;
}

/** The window this outing would have, or what reaches over all of it already. */
export function OwnWindow({ window, there, add }: OwnWindowProps) {
  return (
    <div class="plan-window">
      <p class="small num" role="status">
        {there ? t('planWindowThere', there.window.title) : windowWords(window, voice)}
      </p>
      {!there && (
        <Button compact onPress={add}>
          {t('planWindowAdd')}
        </Button>
      )}
    </div>
  );
}
