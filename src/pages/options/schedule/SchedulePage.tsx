import { t, tn } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { PageTop } from '../PageTop.tsx';
import type { SectionProps } from '../section.ts';
import { AsList } from './AsList.tsx';
import { carriesOnWords, weekWords } from './grid/grid-words.ts';
import { WeekGrid } from './grid/WeekGrid.tsx';
import { weeklyHours } from './inspector/hours.ts';
import { Inspector } from './inspector/Inspector.tsx';
import { NoWindows } from './NoWindows.tsx';
import './schedule.css';
import { TenBefore } from './TenBefore.tsx';
import { useArranging } from './useArranging.ts';

/** The week, on which windows lie like paper; beside it the fields of the chosen one. */
export function SchedulePage(props: SectionProps) {
  const { present, agreement } = props;
  const { windows } = agreement;
  const arranging = useArranging(props);
  const { chosen, week, focusOn } = arranging;
  const hours = weeklyHours(windows);
  const goHome = () => {
    week.home();
    document.querySelector<HTMLElement>('.page-top h1')?.focus();
  };
  const line = week.isThis ? (
    t('optionsScheduleLine')
  ) : (
    <>
      <span role="status">{weekWords(week.first)}</span>{' '}
      <Link onPress={goHome}>{t('gridThisWeek')}</Link>
    </>
  );
  return (
    <div class="with-aside">
      <main class="main">
        <PageTop title={t('optionsSchedule')} line={line}>
          <Button icon="plus" onPress={arranging.addNew}>
            {t('optionsAddWindow')}
          </Button>
        </PageTop>
        <WeekGrid
          windows={windows}
          present={present}
          week={week}
          chosen={chosen}
          onChoose={arranging.choose}
          onMake={arranging.put}
          onRemove={arranging.remove}
          focusOn={focusOn}
        />
        <div class="windows-sum row between small t2 num">
          <span>{hours > 0 && tn('optionsHours', hours)}</span>
          <span>{carriesOnWords(windows)}</span>
        </div>
        {windows.length > 0 && (
          <AsList
            windows={windows}
            present={present}
            chosenId={chosen?.window.id}
            onChoose={arranging.chooseWindow}
          />
        )}
        <TenBefore tell={props.tell} />
      </main>
      <aside class="aside inspector" aria-label={t('optionsChosen')}>
        {chosen ? (
          <Inspector
            key={`${chosen.window.id} ${chosen.opened}`}
            {...props}
            window={chosen.window}
            isOpened={chosen.opened > 0}
            isNew={chosen.isNew}
            onDid={arranging.did}
            first={week.first}
            onSave={arranging.keep}
            onCopy={(onDays) => arranging.copy(chosen.window, onDays)}
            onRemove={() => arranging.remove(chosen.window)}
          />
        ) : (
          <NoWindows onChoose={arranging.addNew} />
        )}
      </aside>
    </div>
  );
}
