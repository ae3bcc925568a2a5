import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { isLetGo, type Evening } from '../../../../domain/evening/evening.ts';
import { blocksOf, type Block } from '../../../../domain/schedule/blocks.ts';
import type { ScreenFreeWindow } from '../../../../domain/schedule/window.ts';
import { t } from '../../../../platform/i18n.ts';
import type { Present } from '../../../wiring/usePlan.ts';
import { Carried } from './Carried.tsx';
import { GridBlock } from './GridBlock.tsx';
import { GridHead } from './GridHead.tsx';
import { GridHours } from './GridHours.tsx';
import './grid.css';
import { madeBy, type Made } from './hand.ts';
import { NowLine } from './NowLine.tsx';
import { pressed } from './pressed.ts';
import { useHand, type Held } from './useHand.ts';
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
  /** A window was moved, pulled or drawn; undefined where it could not be. */
  readonly onMake: (made: Made | undefined) => void;
  readonly onRemove: (window: ScreenFreeWindow) => void;
  /** The occurrence to focus once it is there: it was moved by keys. */
  readonly focusOn: { current: string | undefined };
}

/** A week as a table of days, on which windows lie like paper. */
export function WeekGrid(props: WeekGridProps) {
  const { windows, present, week, chosen, focusOn } = props;
  const { now, zone, evening } = present;
  const { first } = week;
  const field = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(windows, first, zone), [windows, first.toString(), zone]);
  const madeOf = ({ grip, to }: Held) => madeBy(grip, to, first, windows, t('optionsNewWindow'));
  const held = useHand(field, blocks, (last) => {
    const made = madeOf(last);
    if (made) props.onMake(made);
  });
  const made = held && madeOf(held);
  useLayoutEffect(() => {
    if (focusOn.current === undefined) return;
    const wanted = `[data-key="${CSS.escape(focusOn.current)}"]`;
    field.current?.querySelector<HTMLElement>(wanted)?.focus({ preventScroll: true });
    focusOn.current = undefined;
  }, [blocks]);
  return (
    <div class="week-grid">
      <GridHead week={week} today={now.toZonedDateTimeISO(zone).toPlainDate()} />
      <p class="vh" id="grid-help">
        {t('gridHelp')}
      </p>
      <GridHours />
      <div
        class={made ? 'grid-field carrying' : 'grid-field'}
        role="group"
        aria-label={t('gridLabel')}
        ref={field}
      >
        <Blocks
          {...props}
          blocks={blocks}
          first={first}
          zone={zone}
          evening={evening}
          chosen={shownAs(chosen, blocks)}
        />
        <NowLine first={first} now={now.toZonedDateTimeISO(zone)} />
        {made && <Carried made={made} first={first} zone={zone} />}
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

interface BlocksProps extends Pick<WeekGridProps, 'onChoose' | 'onMake' | 'onRemove'> {
  /** The key of the chosen occurrence. */
  readonly chosen: string | undefined;
  readonly blocks: readonly Block[];
  readonly first: Temporal.PlainDate;
  readonly zone: string;
  readonly evening: Evening;
}

/** Drawn anew when they change, not while one of them is carried: there may be a thousand. */
function Blocks({ blocks, first, zone, evening, chosen, ...acts }: BlocksProps) {
  const newest = useRef(acts);
  newest.current = acts;
  const onPress = (index: number) => {
    const block = blocks[index];
    if (block) newest.current.onChoose(block.occurrence.key, false);
  };
  const onKey = (event: KeyboardEvent, index: number) => {
    const block = blocks[index];
    const done = block && pressed(event, block);
    if (!done) return;
    const { onChoose, onMake, onRemove } = newest.current;
    event.preventDefault();
    if (done === 'open') onChoose(block.occurrence.key, true);
    else if (done === 'remove') onRemove(block.occurrence.window);
    else onMake(done === 'stuck' ? undefined : done);
  };
  return useMemo(() => {
    const seen = new Set<string>();
    return blocks.map((block, index) => {
      const { key } = block.occurrence;
      const isRest = seen.has(key);
      seen.add(key);
      return (
        <GridBlock
          key={`${key} ${block.day}`}
          block={block}
          index={index}
          date={first.add({ days: block.day })}
          zone={zone}
          isChosen={key === chosen}
          isLetGo={isLetGo(evening, block.occurrence)}
          isRest={isRest}
          onPress={onPress}
          onKey={onKey}
        />
      );
    });
  }, [blocks, chosen, evening]) as unknown as preact.JSX.Element;
}
