import { useState } from 'preact/hooks';
import { usualNudges, type NudgeChoice } from '../../domain/checkins/nudges.ts';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { openSettings } from '../../platform/page.ts';
import { nudgesView } from '../../storage/views.ts';
import { Button } from '../../ui/Button.tsx';
import { TwoCircles } from '../../ui/figure/TwoCircles.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { problemWords } from '../wiring/problems.ts';
import { useValue } from '../wiring/useView.ts';
import { dateWords } from '../wiring/words.ts';
import type { ActivityProps } from './activity.ts';
import './fewer.css';

/** The question after a while of passing over. Each answer is a choice, and with it it is answered. */
export function Fewer({ present, onClose }: ActivityProps) {
  const { ceiling } = useValue(nudgesView, usualNudges);
  const [isRefused, setIsRefused] = useState(false);
  const today = present.now.toZonedDateTimeISO(present.zone).toPlainDate();
  const afterAWeek = today.add({ weeks: 1 }).toString();

  const answer = async (choice: NudgeChoice, then?: () => Promise<void>) => {
    try {
      await send('chooseNudge', choice);
      await send('answerCheckIn', { cardId: 'fewer', outcome: 'did' });
      await then?.();
    } catch {
      setIsRefused(true);
      return;
    }
    onClose();
  };
  // What stands is chosen once more: that, too, is an answer.
  const asItIs = { ceiling } as const;
  return (
    <main class="fewer">
      <TwoCircles r={50} d={112} width={240} height={130} />
      <div>
        <h1>{t('fewerHeading')}</h1>
        <p class="t2">{t('fewerLine')}</p>
      </div>
      <ul class="ruled">
        <FewerRow
          name={t('fewerFewer')}
          line={t('fewerFewerLine')}
          onPress={() => void answer({ ceiling: 1 })}
        />
        <FewerRow
          name={t('fewerDifferent')}
          line={t('fewerDifferentLine')}
          onPress={() => void answer(asItIs, () => openSettings('nudges'))}
        />
        <FewerRow
          name={t('fewerPause')}
          line={t('fewerPauseLine', dateWords(afterAWeek))}
          onPress={() => void answer({ pausedUntil: afterAWeek })}
        />
      </ul>
      {isRefused && <ProblemLine text={problemWords({ code: 'workerFailed' })} />}
      <Button firstFocus onPress={() => void answer(asItIs)}>
        {t('fewerKeep')}
      </Button>
    </main>
  );
}

interface FewerRowProps {
  readonly name: string;
  readonly line: string;
  readonly onPress: () => void;
}

function FewerRow({ name, line, onPress }: FewerRowProps) {
  return (
    <li>
      <button type="button" onClick={onPress}>
        <span class="fewer-name">{name}</span>
        <span class="small t2 num">{line}</span>
      </button>
    </li>
  );
}
