import type { Block } from '../../../../domain/schedule/blocks.ts';
import './block.css';
import { beginsWords, blockWords, untilWords } from './grid-words.ts';
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

/** Lower than this, a name and hours do not fit below each other. */
const TWO_LINES = 75;

/** A window on one day. Its upper and lower edge can be pulled, where midnight does not cut them off. */
export function GridBlock({ block, index, date, zone, ...props }: GridBlockProps) {
  const { occurrence, isCutBefore, isCutAfter, from, to } = block;
  const { isChosen, isLetGo, isRest, onPress, onKey } = props;
  const classes = [
    'block',
    lightOf(occurrence.window.start),
    to - from < TWO_LINES && 'low',
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
        <span class="num">{blockWords(block, date, zone, isLetGo)}</span>{' '}
        {isCutAfter && !isLetGo && <span class="vh">{untilWords(occurrence, zone)}</span>}
      </button>
      {!isCutBefore && <i class="edge edge-start" data-edge="start" />}
      {!isCutAfter && <i class="edge edge-end" data-edge="end" />}
    </div>
  );
}
