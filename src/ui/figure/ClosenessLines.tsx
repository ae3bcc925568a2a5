import './chart.css';
import { apart, between, softLine, type Point } from './closeness.ts';
import type { AxisWord } from './FlameStacks.tsx';

/** What both answered in one week, from 1 (far apart) to 5 (close). */
export interface ClosenessPoint {
  /** Which of the weeks, from 0. */
  readonly week: number;
  readonly first: number;
  readonly second: number;
}

export interface ClosenessLinesProps {
  /** The oldest first; at least one. */
  readonly points: readonly ClosenessPoint[];
  /** How many weeks the drawing is wide. */
  readonly weeks: number;
  readonly words: readonly AxisWord[];
  readonly names: readonly [string, string];
  /** What the upper and the lower line are called. */
  readonly close: string;
  readonly far: string;
  /** px */
  readonly width: number;
  /** Its sentence, for screen readers. */
  readonly label: string;
}

const HEIGHT = 163;
const [TOP, BOTTOM] = [19, 125];
const LEFT = 8;
/** From one name to the other, where both answered nearly the same. */
const ROOM = 18;
/** px: what a letter takes, one of the widest, and a whole name at most. */
const [LETTER, WIDE, LONGEST] = [6.7, 11.8, 81];

/**
 * Two lines and the light between them. A line joins the weeks that both have answered, each at its
 * own place: a week without both leaves no mark, and the line goes on to the next.
 */
export function ClosenessLines(props: ClosenessLinesProps) {
  const { points, weeks, words, width, label } = props;
  const names = props.names.map(shortened);
  const right = width - 14 - Math.max(...names.map(roomFor));
  const across = (week: number) => LEFT + (week * (right - LEFT)) / (weeks - 1);
  const up = (value: number) => BOTTOM - ((value - 1) * (BOTTOM - TOP)) / 4;
  const line = (of: (point: ClosenessPoint) => number): Point[] =>
    points.map((point) => ({ x: across(point.week), y: up(of(point)) }));
  const [first, second] = [line((point) => point.first), line((point) => point.second)];
  return (
    <svg
      class="chart mirrored"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <path d={`M${LEFT} ${TOP}H${right}M${LEFT} ${BOTTOM}H${right}`} stroke="var(--line)" />
      <path d={between(first, second)} fill="var(--gold)" opacity=".32" />
      <g fill="none" stroke-width="2.2">
        <path d={softLine(first)} stroke="var(--ember)" />
        <path d={softLine(second)} stroke="var(--dusk)" stroke-dasharray="7 3.5" />
      </g>
      <Ends first={first.at(-1)} second={second.at(-1)} names={names} />
      <text class="upright" x={LEFT} y={TOP - 7}>
        {props.close}
      </text>
      <text class="upright" x={LEFT} y={BOTTOM + 15}>
        {props.far}
      </text>
      {words.map(({ week, text }) => (
        <text key={week} class="upright" x={across(week)} y="159">
          {text}
        </text>
      ))}
    </svg>
  );
}

interface EndsProps {
  readonly first: Point | undefined;
  readonly second: Point | undefined;
  readonly names: readonly string[];
}

/** Where the lines have come to, and whose they are. */
function Ends({ first, second, names }: EndsProps) {
  if (!first || !second) return null;
  const [one, other] = apart(first.y, second.y, ROOM);
  // Two dots in one place stand beside each other, as the two circles do.
  const aside = first.y === second.y ? 2.5 : 0;
  return (
    <>
      <circle cx={first.x - aside} cy={first.y} r="4" fill="var(--ember)" />
      <circle cx={second.x + aside} cy={second.y} r="4" fill="var(--dusk)" />
      <text class="upright chart-first" x={first.x + 11} y={one + 4}>
        {names[0]}
      </text>
      <text class="upright chart-second" x={second.x + 11} y={other + 4}>
        {names[1]}
      </text>
    </>
  );
}

const roomFor = (name: string): number =>
  [...name].reduce((room, letter) => room + (/[mw…]|\p{Lo}/iu.test(letter) ? WIDE : LETTER), 0);

/** A name of 24 letters would leave no room for the line; the sentence has all of it. */
function shortened(name: string): string {
  if (roomFor(name) <= LONGEST) return name;
  const letters = [...name];
  while (roomFor(letters.join('')) > LONGEST - WIDE) letters.pop();
  return `${letters.join('')}…`;
}
