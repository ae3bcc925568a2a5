import { freshId } from '../agreement/fresh-id.ts';
import { standingBetween } from '../evening/standing.ts';
import type { Evening } from '../evening/evening.ts';
import { boundaryAt } from '../schedule/boundary.ts';
import { occurrenceOn, after, type Occurrence } from '../schedule/occurrence.ts';
import { isOneOff, type OneOffWindow, type ScreenFreeWindow } from '../schedule/window.ts';
import type { DatePlan } from './date-plan.ts';

type Windows = readonly ScreenFreeWindow[];
type Slot = Pick<DatePlan, 'id' | 'kind' | 'on' | 'at'>;

/** A first night away ends with the morning. */
const MORNING = '09:00';
const MOMENT = { nanoseconds: 1 } as const;

/**
 * A window for one outing alone, under its id: a date for as long as it is meant to be, the first
 * night away until the morning; who leaves in the morning has the day until midnight.
 */
export function ownWindow(
  plan: Slot,
  title: string,
  minutes: number,
  windows: Windows,
): OneOffWindow {
  const { id, kind, on, at } = plan;
  const end = kind === 'date' ? clockAfter(at, minutes) : endOfFirstNight(at);
  const others = withoutOwn(windows, plan);
  return { id: freshId(others, id), title, on, start: at, end, covers: 'list' };
}

const clockAfter = (at: string, minutes: number) =>
  Temporal.PlainTime.from(at).add({ minutes }).toString({ smallestUnit: 'minute' });

const endOfFirstNight = (at: string) => (at > MORNING || at === '00:00' ? MORNING : '00:00');

/** What was added for the outing alone, unless somebody has since given it another day or start. */
export function ownOf({ id, on, at }: Slot, windows: Windows): OneOffWindow | undefined {
  const own = windows.find((window) => window.id === id);
  return own && isOneOff(own) && own.on === on && own.start === at ? own : undefined;
}

/** The same windows where the outing has none of its own. */
export function withoutOwn(windows: Windows, plan: Slot): Windows {
  const own = ownOf(plan, windows);
  return own ? windows.filter((window) => window !== own) : windows;
}

/**
 * The windows with that of the outing on another day or hour, as long as it was, or until the
 * morning; the same windows without one.
 */
export function withOwnMoved(
  windows: Windows,
  plan: Slot,
  { on, at }: Pick<Slot, 'on' | 'at'>,
): Windows {
  const own = ownOf(plan, windows);
  if (!own || (on === plan.on && at === plan.at)) return windows;
  const tillMorning = plan.kind !== 'date' && own.end === endOfFirstNight(own.start);
  const length = Temporal.PlainTime.from(own.start).until(own.end).total('minutes');
  const end = tillMorning ? endOfFirstNight(at) : clockAfter(at, length);
  return windows.map((window) => (window === own ? { ...own, on, start: at, end } : window));
}

/** What stands already and reaches over all of `window`; undefined where nothing does. */
export function coveredBy(
  window: OneOffWindow,
  windows: Windows,
  evening: Evening,
  zone: string,
): Occurrence | undefined {
  const own = occurrenceOn(window, Temporal.PlainDate.from(window.on), zone);
  if (!own) return undefined;
  return standingBetween(windows, evening, own.start, own.end, zone).find(
    ({ start, end }) => !after(start, own.start) && !after(own.end, end),
  );
}

/** What stands when an outing begins: its own before any other; undefined where nothing does. */
export function windowThen(
  plan: Slot,
  windows: Windows,
  evening: Evening,
  zone: string,
): Occurrence | undefined {
  const day = Temporal.PlainDate.from(plan.on);
  const own = ownOf(plan, windows);
  const whole = own && occurrenceOn(own, day, zone);
  const start = whole?.start ?? boundaryAt(day, Temporal.PlainTime.from(plan.at), zone, 'start');
  // Its own may have been put off a little, and is there all the same.
  const end = whole?.end ?? start.add(MOMENT);
  const standing = standingBetween(windows, evening, start, end, zone);
  return (
    standing.find(({ window }) => window === own) ?? standing.find((o) => !after(o.start, start))
  );
}
