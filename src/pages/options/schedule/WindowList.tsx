import { nextStanding } from '../../../domain/evening/standing.ts';
import { isOvernight, type ScreenFreeWindow } from '../../../domain/schedule/window.ts';
import { clockWords, windowWords } from '../../../domain/schedule/words.ts';
import { t } from '../../../platform/i18n.ts';
import { Flame } from '../../../ui/figure/Flame.tsx';
import type { Present } from '../../wiring/usePlan.ts';
import { voice } from '../../wiring/voice.ts';
import { momentWords } from '../../wiring/words.ts';

export interface WindowListProps {
  readonly windows: readonly ScreenFreeWindow[];
  readonly present: Present;
  readonly chosenId: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** One window a row: its flame, its name, its days and hours, and when it comes next. */
export function WindowList({ windows, present, chosenId, onChoose }: WindowListProps) {
  const nextId = present.plan.next?.window.id;
  return (
    <ul class="windows ruled">
      {windows.map((window) => {
        const { id, title } = window;
        const runs = present.plan.running.some((o) => o.window.id === id);
        return (
          <li key={id}>
            <button
              type="button"
              aria-current={id === chosenId || undefined}
              onClick={() => onChoose(id)}
            >
              <Flame
                kind={runs ? 'kept' : id === nextId ? 'next' : 'toCome'}
                overnight={isOvernight(window)}
                size={40}
              />
              <span class="window-words">
                <span class="t20">{title}</span>
                <span class="small t2 num">{windowWords(window, voice)}</span>
              </span>
              <span class="window-next small t2 num">{comesWords(window, present)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** "Next: tonight, 19:30" */
function comesWords(window: ScreenFreeWindow, { plan, evening, now, zone }: Present): string {
  const running = plan.running.find((o) => o.window.id === window.id);
  if (running) return t('optionsNowUntil', clockWords(running.end, zone, voice));
  const next = nextStanding(window, evening, now, zone);
  return next ? t('optionsNext', momentWords(next.start, { now, zone })) : t('optionsNoNextOf');
}
