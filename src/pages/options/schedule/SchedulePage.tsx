import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScreenFreeWindow } from '../../../domain/schedule/window.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { PageTop } from '../PageTop.tsx';
import type { SectionProps } from '../section.ts';
import { Inspector } from './Inspector.tsx';
import { NoWindows } from './NoWindows.tsx';
import './schedule.css';
import { weeklyHours } from './hours.ts';
import { copyOf, newWindow, withAt } from './new-window.ts';
import { WindowList } from './WindowList.tsx';

/** The windows, and beside them the fields of the chosen one. */
export function SchedulePage({ present, agreement, change, tell }: SectionProps) {
  const { windows } = agreement;
  const [chosenId, choose] = useState<string>();
  const [isNew, setIsNew] = useState(false);
  const chosen = windows.find(({ id }) => id === chosenId) ?? windows[0];
  const { list, removed } = useFocusOnChosen(windows.length);
  const hours = weeklyHours(windows);

  const select = (id: string) => {
    setIsNew(false);
    choose(id);
  };
  const add = (window: ScreenFreeWindow, at = windows.length) => {
    void change((now) => ({ ...now, windows: withAt(now.windows, window, at) }));
    setIsNew(true);
    choose(window.id);
  };
  const take = (window: ScreenFreeWindow) =>
    change((now) => ({ ...now, windows: now.windows.filter(({ id }) => id !== window.id) }));
  const remove = (window: ScreenFreeWindow) => {
    const at = windows.indexOf(window);
    removed();
    void take(window);
    choose((windows[at + 1] ?? windows[at - 1])?.id);
    const putBack = () => {
      void change((now) => ({ ...now, windows: withAt(now.windows, window, at) }));
      select(window.id);
    };
    tell({
      text: t('optionsWindowRemoved', window.title),
      action: t('optionsUndo'),
      onAction: putBack,
    });
  };
  const copy = (window: ScreenFreeWindow) => {
    const made = copyOf(window, windows);
    add(made, windows.indexOf(window) + 1);
    const undo = () => void take(made);
    tell({
      text: t('optionsWindowCopied', window.title),
      action: t('optionsUndo'),
      onAction: undo,
    });
  };
  const addNew = () => add(newWindow(windows, present));
  return (
    <div class={chosen ? 'with-aside' : ''}>
      <main class="main">
        <PageTop title={t('optionsSchedule')} line={t('optionsScheduleLine')}>
          {chosen && (
            <Button icon="plus" onPress={addNew}>
              {t('optionsAddWindow')}
            </Button>
          )}
        </PageTop>
        {!chosen && <NoWindows onChoose={addNew} />}
        <div ref={list}>
          <WindowList windows={windows} present={present} chosenId={chosen?.id} onChoose={select} />
        </div>
        {hours > 0 && <p class="windows-sum small t2 num">{tn('optionsHours', hours)}</p>}
      </main>
      {chosen && (
        <aside class="aside inspector" aria-label={t('optionsChosen')}>
          <Inspector
            key={chosen.id}
            window={chosen}
            isNew={isNew}
            present={present}
            agreement={agreement}
            change={change}
            tell={tell}
            onCopy={() => copy(chosen)}
            onRemove={() => remove(chosen)}
          />
        </aside>
      )}
    </div>
  );
}

/** After a window has gone, the focus moves to the one that is chosen next. */
function useFocusOnChosen(length: number) {
  const list = useRef<HTMLDivElement>(null);
  const gone = useRef(false);
  useEffect(() => {
    if (!gone.current) return;
    gone.current = false;
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [length]);
  return {
    list,
    removed: () => {
      gone.current = true;
    },
  };
}
