import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { blocksOf, type Block } from '../../../../domain/schedule/blocks.ts';
import type { ScreenFreeWindow } from '../../../../domain/schedule/window.ts';
import { t } from '../../../../platform/i18n.ts';
import type { Present } from '../../../wiring/usePlan.ts';
import { Blocks } from './Blocks.tsx';
import { GridHead } from './GridHead.tsx';
import { GridHours } from './GridHours.tsx';
import './grid.css';
import type { Made, Refusal } from './grip.ts';
import { Hand } from './Hand.tsx';
import { NowLine } from './NowLine.tsx';
import { idOfKey, pieceOf } from './places.ts';
import type { Week } from './useWeek.ts';

export interface WeekGridProps {
  readonly windows: readonly ScreenFreeWindow[];
  readonly present: Present;
  readonly week: Week;
  /** The window whose fields are shown, and the occurrence it was chosen by. */
  readonly chosen:
    { readonly window: ScreenFreeWindow; readonly key: string | undefined } | undefined;
  /** `isOpened`: the fields are what is wanted next. */
  readonly onChoose: (key: string, isOpened: boolean) => void;
  /** A window was moved, pulled or drawn; or why it could not be. */
  readonly onMake: (made: Made | Refusal) => void;
  readonly onRemove: (window: ScreenFreeWindow) => void;
  /** The occurrence to focus once the week is drawn anew. */
  readonly focusOn: { current: string | undefined };
}

/** A week as a table of days, on which windows lie like paper. */
export function WeekGrid(props: WeekGridProps) {
  const { windows, present, week, chosen, focusOn } = props;
  const { now, zone, evening } = present;
  const { first } = week;
  const field = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(windows, first, zone), [windows, first.toString(), zone]);
  useLayoutEffect(() => {
    const wanted = focusOn.current;
    focusOn.current = undefined;
    if (wanted !== undefined) focusIn(field.current, wanted);
  }, [blocks]);
  return (
    <div class="week-grid">
      <GridHead week={week} today={now.toZonedDateTimeISO(zone).toPlainDate()} />
      <p class="vh" id="grid-help">
        {t('gridHelp')}
      </p>
      <GridHours />
      <div class="grid-field" role="group" aria-label={t('gridLabel')} ref={field}>
        <Blocks
          {...props}
          blocks={blocks}
          first={first}
          zone={zone}
          evening={evening}
          chosen={shownAs(chosen, blocks)}
        />
        <NowLine first={first} now={now.toZonedDateTimeISO(zone)} />
        <div class="grid-hand">
          <Hand {...props} field={field} blocks={blocks} />
        </div>
      </div>
    </div>
  );
}

/** The occurrence that stands for the chosen window in this week. */
function shownAs(chosen: WeekGridProps['chosen'], blocks: readonly Block[]): string | undefined {
  const keys = blocks
    .map(({ occurrence }) => occurrence)
    .filter(({ window }) => window.id === chosen?.window.id)
    .map(({ key }) => key);
  return keys.find((key) => key === chosen?.key) ?? keys[0];
}

/** The occurrence, or another of its window, or any: the focus is never lost in an empty place. */
function focusIn(field: HTMLElement | null, key: string) {
  const ofWindow = field?.querySelector<HTMLElement>(`[data-key^="${CSS.escape(idOfKey(key))}@"]`);
  const found = pieceOf(field, key) ?? ofWindow ?? field?.querySelector<HTMLElement>('[data-key]');
  (found ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
}
