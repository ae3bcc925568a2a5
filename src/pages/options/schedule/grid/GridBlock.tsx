import type { Block } from '../../../../domain/schedule/blocks.ts';
import './block.css';
import { beginsWords, blockWords, endWords, untilWords } from './grid-words.ts';
import { lightOf, placeOf } from './places.ts';

export interface GridBlockProps {
  readonly block: Block;
  readonly index: number;
  readonly date: Temporal.PlainDate;
  readonly zone: string;
  readonly isChosen: boolean;
  readonly isLetGo: boolean;
  /** The rest of an occurrence that began on a day in sight is no stop of its own. */
  readonly isRest: boolean;
  readonly onPress: (index: number) => void;
  readonly onKey: (event: KeyboardEvent, index: number) => void;
}

/** Minutes: in less, a name and hours do not fit below each other. */
const TWO_LINES = 75;
/** So many side by side are too narrow for a word. */
const NARROW = 3;

/** A window on one day. Its upper and lower edge can be pulled, where midnight does not cut them off. */
export function GridBlock({ block, index, date, zone, ...props }: GridBlockProps) {
  const { occurrence, isCutBefore, isCutAfter, lanes } = block;
  const { isChosen, isLetGo, isRest, onPress, onKey } = props;
  const isLow = block.to - block.from < TWO_LINES;
  const classes = [
    'block',
    lightOf(occurrence, zone),
    isLow && 'low',
    lanes > 1 && 'shared',
    lanes >= NARROW && !isLow && 'narrow',
    isCutBefore && 'cut-before',
    isCutAfter && 'cut-after',
    isLetGo && 'let-go',
    isChosen && 'chosen',
  ];
  return (
    <div class={classes.filter(Boolean).join(' ')} style={placeOf(block)} data-block={index}>
      <button
        type="button"
        data-key={occurrence.key}
        aria-pressed={isChosen}
        aria-describedby="grid-help"
        onClick={() => onPress(index)}
        onKeyDown={(event) => onKey(event, index)}
        {...(isRest ? { tabIndex: -1, 'aria-hidden': true } : {})}
      >
        <b>{occurrence.window.title}</b> <span class="vh">{beginsWords(occurrence, zone)}</span>{' '}
        <span class="num">
          {isLow && !isLetGo ? endWords(occurrence, zone) : blockWords(block, date, zone, isLetGo)}
        </span>{' '}
        {isCutAfter && !isLetGo && <span class="vh">{untilWords(occurrence, zone)}</span>}
      </button>
      {!isCutBefore && <i class="edge edge-start" data-edge="start" />}
      {!isCutAfter && <i class="edge edge-end" data-edge="end" />}
    </div>
  );
}
