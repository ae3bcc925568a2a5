import { describe, expect, test } from 'vitest';
import { planFor } from '../../../src/domain/plan.ts';
import { occurrencesBetween } from '../../../src/domain/schedule/occurrence.ts';
import type { ScreenFreeWindow } from '../../../src/domain/schedule/window.ts';
import { aOneOff, aState, anAgreement, aWindow } from '../../support/builders.ts';
import { changesIn, differentZones, type Change } from '../zones.ts';
import { WallWalk } from './oracle.ts';

/** The polyfill is some thirty times slower, so it follows every other change. */
const isNative = Function.prototype.toString.call(Temporal.Instant).includes('[native code]');
const MINUTE = 60_000;
const HOURS_AROUND = 26;
/** No window lasts longer than a day and two hours of a clock change;. */
const LONGEST = 27 * 60;
const instant = (minute: number) => Temporal.Instant.fromEpochMilliseconds(minute * MINUTE);
const minuteOf = (at: Temporal.Instant) => at.epochMilliseconds / MINUTE;

const clock = (of: Temporal.PlainDateTime, minutes: number) =>
  of.add({ minutes }).toPlainTime().toString({ smallestUnit: 'minute' });

/** Windows that lie in every way across a change of the clocks. */
function windowsAround({ before, after }: Change): ScreenFreeWindow[] {
  const [low, high] =
    Temporal.PlainDateTime.compare(before, after) < 0 ? [before, after] : [after, before];
  const day = before.toPlainDate();
  return [
    aWindow({ id: 'day', start: '09:00', end: '17:00' }),
    aWindow({ id: 'night', start: '22:00', end: '06:30' }),
    aWindow({ id: 'nearly-a-day', start: '00:30', end: '00:10' }),
    aWindow({ id: 'starts-inside', start: clock(low, 15), end: clock(high, 15) }),
    aWindow({ id: 'ends-inside', start: clock(low, -15), end: clock(low, 15) }),
    aWindow({ id: 'wholly-inside', start: clock(low, 10), end: clock(high, -5) }),
    aWindow({ id: 'exactly', start: clock(low, 0), end: clock(high, 0) }),
    aWindow({ id: 'around', start: clock(low, -30), end: clock(high, 30) }),
    aWindow({ id: 'from-the-end', start: clock(high, 0), end: clock(high, 45) }),
    aWindow({ id: 'up-to-the-start', start: clock(low, -45), end: clock(low, 0) }),
    aOneOff({ id: 'once', on: day.toString(), start: clock(low, -90), end: clock(low, 20) }),
    aOneOff({ id: 'eve', on: day.subtract({ days: 1 }).toString(), start: '21:00', end: '04:00' }),
    aWindow({
      id: 'fortnight',
      days: ['sat', 'sun', 'fri'],
      everyWeeks: 2,
      from: '2024-12-05',
      start: '23:15',
      end: '02:45',
    }),
  ];
}

type Around = ReturnType<typeof around>;

/** Three of the windows, other ones at each change: a plan of all of them takes too long. */
function withThree(walked: Around, index: number): Around {
  const { windows } = walked;
  const three = windows.filter((_, at) => (at + index) % 4 === 0 && at < 12);
  return {
    ...walked,
    windows: index % 4 === 3 ? [...three.slice(1), ...windows.slice(12)] : three,
  };
}

/** What the second opinion finds between two minutes, in the order of the code under test. */
function expected(walk: WallWalk, windows: readonly ScreenFreeWindow[], from: number, to: number) {
  return windows
    .flatMap((window) =>
      walk
        .occurrencesOf(window)
        .map(({ date, begin, stop }) => ({ key: `${window.id}@${date}`, begin, stop })),
    )
    .filter(({ begin, stop }) => stop > from && begin < to)
    .sort((a, b) => a.begin - b.begin || a.stop - b.stop || (a.key < b.key ? -1 : 1));
}

function around(change: Change) {
  const middle = minuteOf(change.at);
  const [from, to] = [middle - HOURS_AROUND * 60, middle + HOURS_AROUND * 60];
  const walk = new WallWalk(change.zone, from - LONGEST, to + LONGEST);
  const windows = windowsAround(change);
  return { change, middle, from, to, windows, found: expected(walk, windows, from, to) };
}

/**
 * Follows the plan as the worker does, from boundary to boundary, and asks again one minute before
 * each, around the change, and at minutes in between: all of them must say what the walk says.
 */
function followPlan({ change, middle, from, to, windows, found: all }: Around): string[] {
  const found = all.filter(({ key }) => windows.some(({ id }) => key.startsWith(`${id}@`)));
  const state = aState({ agreement: anAgreement({ windows }), zone: change.zone });
  const wrong: string[] = [];
  const runningAt = (minute: number) =>
    found.filter((o) => o.begin <= minute && minute < o.stop).map(({ key }) => key);

  const ask = (minute: number) => {
    const plan = planFor(state, instant(minute));
    const keys = plan.running.map(({ key }) => key).sort();
    const wanted = runningAt(minute).sort();
    if (keys.join() !== wanted.join()) {
      wrong.push(`${change.zone} ${instant(minute)}: ${keys.join()} not ${wanted.join()}`);
    }
    return plan;
  };
  let now = from;
  while (now < to) {
    const plan = ask(now);
    const next = plan.boundary ? minuteOf(plan.boundary) : to;
    if (!(next > now)) return [...wrong, `${change.zone} ${instant(now)}: boundary in the past`];
    // Between two boundaries nothing may begin or end.
    const missed = found.flatMap((o) => [o.begin, o.stop]).filter((at) => at > now && at < next);
    if (missed.some((at) => at < to)) wrong.push(`${change.zone} ${instant(now)}: skipped`);
    if (next - 1 > now && next - 1 < to) ask(next - 1);
    now = next;
  }
  for (const minute of [middle - 1, middle, middle + 1, middle - 7 * 61, middle + 11 * 61])
    ask(minute);
  return wrong;
}

function compareOccurrences({ change, from, to, windows, found }: Around): string[] {
  const given = occurrencesBetween(windows, instant(from), instant(to), change.zone)
    .map(({ key, start, end }) => ({ key, begin: minuteOf(start), stop: minuteOf(end) }))
    .sort((a, b) => a.begin - b.begin || a.stop - b.stop || (a.key < b.key ? -1 : 1));
  const words = (list: typeof found) =>
    list.map((o) => `${change.zone} ${o.key} ${instant(o.begin)}/${instant(o.stop)}`);
  const [ours, theirs] = [words(given), words(found)];
  return [...ours.filter((o) => !theirs.includes(o)), ...theirs.filter((o) => !ours.includes(o))];
}

const walked = [
  ...differentZones(2025, 2028).flatMap((zone) => changesIn(zone, 2025, 2028)),
  ...changesIn('Pacific/Apia', 2011, 2012),
].map(around);

describe('at every minute within 26 hours of every clock change', () => {
  test('the changes of the world are found, the odd ones among them', () => {
    const zones = new Set(walked.map(({ change }) => change.zone));
    expect(zones.size).toBeGreaterThan(25);
    expect([...zones]).toEqual(
      expect.arrayContaining([
        'Australia/Lord_Howe',
        'Africa/Cairo',
        'Antarctica/Troll',
        'Pacific/Chatham',
        'Pacific/Apia',
      ]),
    );
  });

  test(
    '6, 7, 8, 9, 10, 11, 12: occurrences are what a walk along the wall clock finds',
    { timeout: 60_000 },
    () => {
      expect(walked.flatMap(compareOccurrences)).toEqual([]);
    },
  );

  test(
    '6, 7, 8, 9, 10, 11, 12: the plan, followed from boundary to boundary, runs what the walk finds',
    {
      timeout: 60_000,
    },
    () => {
      // Changes alternate between spring and autumn: two of every four are one of each.
      const some = walked.map(withThree).filter((_, index) => isNative || index % 4 < 2);
      expect(some.flatMap(followPlan)).toEqual([]);
    },
  );
});
