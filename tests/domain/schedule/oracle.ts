import { weekdays, type ScreenFreeWindow } from '../../../src/domain/schedule/window.ts';

const MINUTE = 60_000;
const DAY = 24 * 60;

/** Minutes since the epoch of an instant, or of a clock on the wall taken as if it were UTC. */
type Minute = number;

/**
 * A slow second opinion. It walks through time minute by minute, reads what a clock on the wall
 * shows at each through `Intl.DateTimeFormat`, and lets the windows begin and end by what it sees:
 *
 * - a window begins the first time the clock shows its start, and ends the last time it shows its
 *   end: a repeated hour counts from the earlier start to the later end;
 * - a time the clock never shows is where the clock jumps over it.
 */
export class WallWalk {
  /** What the wall shows, by minute from `from` on. */
  private readonly shown: readonly Minute[];
  private readonly firstShown = new Map<Minute, Minute>();
  private readonly lastShown = new Map<Minute, Minute>();

  constructor(
    zone: string,
    private readonly from: Minute,
    to: Minute,
  ) {
    const clock = wallClock(zone);
    this.shown = Array.from({ length: to - from }, (_, index) => clock(from + index));
    for (const [index, wall] of this.shown.entries()) {
      if (!this.firstShown.has(wall)) this.firstShown.set(wall, from + index);
      this.lastShown.set(wall, from + index);
    }
  }

  /** The minutes `[begin, stop)` of the occurrences that lie wholly inside the walk, by start date. */
  occurrencesOf(window: ScreenFreeWindow): { date: string; begin: Minute; stop: Minute }[] {
    const first = Math.floor((this.shown[0] ?? 0) / DAY);
    const last = Math.floor((this.shown.at(-1) ?? 0) / DAY);
    const found: { date: string; begin: Minute; stop: Minute }[] = [];
    for (let day = first; day <= last; day += 1) {
      if (!isDayOf(window, day)) continue;
      const start = day * DAY + minuteOfDay(window.start);
      if (start < (this.shown[0] ?? 0)) continue;
      const length = minuteOfDay(window.end) - minuteOfDay(window.start);
      const end = start + (length > 0 ? length : length + DAY);
      const begin = this.firstShown.get(start) ?? this.jumpOver(start);
      const stop = this.lastShown.get(end) ?? this.jumpOver(end);
      if (stop > begin) found.push({ date: isoDate(day), begin, stop });
    }
    return found;
  }

  private jumpOver(wall: Minute): Minute {
    const index = this.shown.findIndex((shown) => shown > wall);
    return this.from + index;
  }
}

const isoDate = (day: number) => new Date(day * DAY * MINUTE).toISOString().slice(0, 10);

const minuteOfDay = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const week = (day: number) => Math.floor((day + 3) / 7);

function isDayOf(window: ScreenFreeWindow, day: number): boolean {
  if ('on' in window) return window.on === isoDate(day);
  // The first of January 1970 was a Thursday.
  const mondayFirst = (day + 3) % 7;
  if (!window.days.some((name) => weekdays.indexOf(name) === mondayFirst)) return false;
  if (window.from === undefined) return true;
  const from = Date.parse(window.from) / MINUTE / DAY;
  return day >= from && (week(day) - week(from)) % window.everyWeeks === 0;
}

/** Reads the clock on the wall. */
export function wallClock(zone: string): (minute: Minute) => Minute {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (minute) => {
    // 28/03/2025, 19:00
    const text = format.format(minute * MINUTE);
    const at = (from: number, to: number) => Number(text.slice(from, to));
    return Date.UTC(at(6, 10), at(3, 5) - 1, at(0, 2), at(12, 14), at(15, 17)) / MINUTE;
  };
}
