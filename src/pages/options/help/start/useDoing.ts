import { limits } from '../../../../domain/agreement/agreement.ts';
import { windowWords } from '../../../../domain/schedule/words.ts';
import { send } from '../../../../messaging/send.ts';
import { t } from '../../../../platform/i18n.ts';
import { problemWords } from '../../../wiring/problems.ts';
import { voice } from '../../../wiring/voice.ts';
import { withAt } from '../../schedule/new-window.ts';
import { useEdits } from '../../schedule/useEdits.ts';
import type { SectionProps } from '../../section.ts';
import { openCheckIn } from '../../together/open-check-in.ts';
import { oneDinner } from './dinner.ts';
import type { Doing } from './paths.ts';

/**
 * Does what a step says, at once and where it can be seen; answers with what to say about it here,
 * once it is so.
 */
export function useDoing(props: SectionProps): (doing: Doing) => Promise<string> {
  const { present, agreement, tell, goTo } = props;
  const { edit } = useEdits(props, () => undefined);
  const keepDinner = () => {
    const { windows } = agreement;
    const dinner = oneDinner(windows, present);
    if (!dinner || windows.length >= limits.windows) {
      tell({ text: t('gridFull', limits.windows) });
      return '';
    }
    edit(
      (now) => withAt(now, dinner, now.length),
      t('gridDrawn', dinner.title, windowWords(dinner, voice)),
    );
    goTo('schedule', dinner.id);
    return '';
  };
  return async (doing) => {
    switch (doing.does) {
      case 'dinner':
        return keepDinner();
      case 'section':
        goTo(doing.section);
        return '';
      case 'checkIn':
        return (await openCheckIn(doing.activity, tell, doing.kind)) ? t('stepOpened') : '';
      case 'begin':
        return beginFor(doing.minutes, tell);
    }
  };
}

async function beginFor(minutes: number, tell: SectionProps['tell']): Promise<string> {
  try {
    const began = await send('beginNow', { minutes });
    return t(began ? 'stepBegun' : 'stepRunsAlready');
  } catch {
    tell({ text: problemWords({ code: 'workerFailed' }) });
    return '';
  }
}
