import { useState } from 'preact/hooks';
import { limits } from '../../../../domain/agreement/agreement.ts';
import type { Occurrence } from '../../../../domain/schedule/occurrence.ts';
import type { OneOffWindow } from '../../../../domain/schedule/window.ts';
import { minutesOf } from '../../../../domain/together/date-plan.ts';
import { coveredBy, ownWindow, withoutOwn } from '../../../../domain/together/own-window.ts';
import { t } from '../../../../platform/i18n.ts';
import { useDateIdeas } from '../../../wiring/useDeck.ts';
import { useIdeaTitle } from '../../../wiring/useIdeaTitle.ts';
import { useEdits } from '../../schedule/useEdits.ts';
import type { QuestionProps } from './QuestionStep.tsx';

interface Own {
  readonly window: OneOffWindow;
  /** What reaches over all of it already. */
  readonly there: Occurrence | undefined;
  /** It was added a moment ago. */
  readonly isNew: boolean;
  /** Answers whether there was room for it. */
  readonly add: () => boolean;
}

/**
 * A window for this outing alone, added as any other: one press, one way back. `onUndone` is called
 * when it is taken.
 */
export function useOwnWindow(
  props: Pick<QuestionProps, 'plan' | 'agreement' | 'change' | 'present' | 'tell'>,
  onUndone: () => void,
): Own {
  const { plan, agreement, present, tell } = props;
  const { windows } = agreement;
  const [isNew, setIsNew] = useState(false);
  const { edit } = useEdits(props, () => {
    setIsNew(false);
    onUndone();
  });
  const title = useIdeaTitle()(plan);
  const idea = useDateIdeas().find(({ id }) => id === plan.ideaId);
  const window = ownWindow(plan, title, minutesOf(plan, idea), windows);
  const there = coveredBy(window, windows, present.evening, present.zone);
  const add = () => {
    if (windows.length >= limits.windows) {
      tell({ text: t('gridFull', limits.windows) });
      return false;
    }
    // One that has become too short makes room for it.
    edit((now) => [...withoutOwn(now, plan), window], t('planWindowAdded', title));
    setIsNew(true);
    return true;
  };
  return { window, there, isNew, add };
}
