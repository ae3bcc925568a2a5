import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatePlan } from '../../../src/domain/together/date-plan.ts';
import {
  dayAt,
  nextOuting,
  outingsOn,
  type NextOuting,
} from '../../../src/domain/together/next-outing.ts';
import {
  MOST_EVERY,
  outings,
  usualRhythm,
  type Had,
  type Outing,
} from '../../../src/domain/together/rhythm.ts';
import { local } from '../../support/builders.ts';
import '../runs.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const plan = (over: Partial<DatePlan>): DatePlan => ({
  id: 'p',
  kind: 'date',
  on: '2026-11-27',
  at: '19:30',
  ...over,
});
const one = (over: Partial<Had>): Had => ({ id: 'h', kind: 'date', on: '2026-11-19', ...over });
const today = day('2026-11-25');
const stands = (plans: readonly DatePlan[], journal: readonly Had[], kind: Outing = 'date') =>
  nextOuting(kind, usualRhythm[kind], outingsOn(today, plans, journal), today);

describe('a plan', () => {
  test('is ahead on its day, and has been on the next', () => {
    const soup = plan({ on: '2026-11-25', title: 'Soup', arranged: { bring: 'bread' } });
    expect(outingsOn(today, [soup], [])).toEqual({ ahead: [soup], been: [] });
    expect(outingsOn(day('2026-11-26'), [soup], [])).toEqual({
      ahead: [],
      been: [{ id: 'p', kind: 'date', on: '2026-11-25', title: 'Soup' }],
    });
  });

  test('that is in the journal as well has been, once', () => {
    const [twice, marked] = [plan({ on: '2026-11-20' }), plan({ id: 'q', on: '2026-11-25' })];
    const journal = [one({ id: 'p', on: '2026-11-20' }), one({ id: 'q', on: '2026-11-25' })];
    expect(outingsOn(today, [twice, marked], journal)).toEqual({
      ahead: [],
      been: journal.toReversed(),
    });
  });

  test('that has gone by counts like one that was marked', () => {
    const gone = stands([plan({ on: '2026-11-19' })], []);
    expect(gone.due).toEqual(day('2026-11-26'));
    expect(gone.share).toBe(stands([], [one({})]).share);
  });

  test('is the next of its own kind alone', () => {
    const plans = [
      plan({ id: 'trip', kind: 'trip', on: '2026-11-26' }),
      plan({ id: 'late', on: '2026-12-24' }),
      plan({}),
    ];
    expect(stands(plans, []).plan?.id).toBe('p');
    expect(stands(plans, [], 'trip').plan?.id).toBe('trip');
    expect(stands(plans, [], 'night').plan).toBeUndefined();
  });
});

const trip = (on: string, title = 'Lisbon') => one({ id: on, kind: 'trip', on, title });

describe('an idea', () => {
  const beat = { every: 7, idea: 'Lisbon', ideaOn: '2026-06-01' };
  const ideaOf = (plans: readonly DatePlan[], journal: readonly Had[]) =>
    nextOuting('trip', beat, outingsOn(today, plans, journal), today).idea;

  test('is one until it is planned', () => {
    expect(ideaOf([], [trip('2026-10-01', 'The coast')])).toBe('Lisbon');
    expect(ideaOf([plan({ kind: 'trip', title: 'Lisbon' })], [])).toBeUndefined();
  });

  test('is none any more when it was carried out, whatever was had since', () => {
    expect(ideaOf([], [trip('2026-07-01')])).toBeUndefined();
    expect(ideaOf([], [trip('2026-10-01', 'The coast'), trip('2026-07-01')])).toBeUndefined();
    expect(ideaOf([plan({ kind: 'trip', title: 'Lisbon', on: '2026-11-01' })], [])).toBeUndefined();
  });

  test('may be what the two have had before', () => {
    expect(ideaOf([], [trip('2026-06-01')])).toBe('Lisbon');
    expect(ideaOf([], [trip('2026-05-01')])).toBe('Lisbon');
  });
});

const shareOn = (iso: string, last = '2026-11-19') =>
  nextOuting('date', usualRhythm.date, outingsOn(day(iso), [], [one({ on: last })]), day(iso))
    .share;

describe('the way from the last to the next', () => {
  test('begins at none of it and ends at all of it, on the due day and ever after', () => {
    expect(shareOn('2026-11-19')).toBe(0);
    expect(shareOn('2026-11-25')).toBeCloseTo(6 / 7);
    expect(shareOn('2026-11-26')).toBe(1);
    expect(shareOn('2027-11-26')).toBe(1);
  });

  test('is all of it before the first, and none of it where the clock was set back', () => {
    expect(stands([], []).share).toBe(1);
    expect(shareOn('2026-11-01')).toBe(0);
  });

  test('is between none and all of it, and never goes back, whatever the rhythm', () => {
    const anyDay = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => day('2000-01-01').add({ days }).toString());
    const anyKind = fc.constantFrom(...outings);
    const anyEvery = fc.integer({ min: 1, max: MOST_EVERY });
    const steps = fc.tuple(fc.nat(5000), fc.nat(5000));
    fc.assert(
      fc.property(anyKind, anyEvery, anyDay, steps, (kind, every, on, [sooner, more]) => {
        const on2 = day(on).add({ days: sooner });
        const at = (date: Temporal.PlainDate) =>
          nextOuting(kind, { every }, outingsOn(date, [], [one({ kind, on })]), date).share;
        const [before, after] = [at(on2), at(on2.add({ days: more }))];
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

/** As a page at that instant has it. */
function seen(now: Temporal.Instant, zone: string, last: Had): NextOuting & { isPast: boolean } {
  const here = dayAt(now, zone);
  const next = nextOuting(last.kind, usualRhythm[last.kind], outingsOn(here, [], [last]), here);
  return { ...next, isPast: Temporal.PlainDate.compare(here, next.due!) > 0 };
}

describe('on the clock of the device', () => {
  // In each a clock changes within the seven weeks.
  test.each([
    ['Europe/Paris', '2026-02-21', '2026-04-11'],
    ['Europe/Paris', '2026-09-19', '2026-11-07'],
    ['America/New_York', '2026-02-14', '2026-04-04'],
    ['Australia/Lord_Howe', '2026-03-01', '2026-04-19'],
    ['Africa/Cairo', '2026-04-01', '2026-05-20'],
    ['Antarctica/Troll', '2026-03-01', '2026-04-19'],
  ])('in %s a night away of %s is due on %s, to its last minute', (zone, last, dueOn) => {
    const night = one({ kind: 'night', on: last });
    const over = day(dueOn).add({ days: 1 }).toZonedDateTime(zone).toInstant();
    const late = seen(over.subtract({ minutes: 1 }), zone, night);
    expect([late.due?.toString(), late.share, late.isPast]).toEqual([dueOn, 1, false]);
    expect(seen(over, zone, night).isPast).toBe(true);
    expect(late.due?.dayOfWeek).toBe(day(last).dayOfWeek);
  });

  test('every hour of the seven weeks lies between the hours around it', () => {
    const zone = 'Europe/Paris';
    const night = one({ kind: 'night', on: '2026-09-19' });
    const begin = local('2026-09-19 00:00', zone);
    let before = 0;
    const shares = new Set<number>();
    for (let hours = 0; hours < 50 * 24 + 1; hours += 1) {
      const { share } = seen(begin.add({ hours }), zone, night);
      expect(share).toBeGreaterThanOrEqual(before);
      before = share;
      shares.add(share);
    }
    // One a day, the day of 25 hours among them, and no more than that.
    expect([...shares]).toEqual(Array.from({ length: 50 }, (_, days) => days / 49));
  });

  test('where a day was left out, one due on it is past on the day after', () => {
    // Samoa went from 29 to 31 December 2011 at midnight.
    const last = one({ on: '2011-12-23' });
    const before = seen(local('2011-12-29 23:59', 'Pacific/Apia'), 'Pacific/Apia', last);
    expect([before.due?.toString(), before.isPast]).toEqual(['2011-12-30', false]);
    const after = seen(local('2011-12-31 00:00', 'Pacific/Apia'), 'Pacific/Apia', last);
    expect([after.share, after.isPast]).toEqual([1, true]);
  });

  test('who flies over the date line has the day of where they are', () => {
    const now = Temporal.Instant.from('2026-11-26T11:30:00Z');
    const last = one({ on: '2026-11-19' });
    expect(seen(now, 'Pacific/Honolulu', last).isPast).toBe(false);
    expect(seen(now, 'Pacific/Kiritimati', last).isPast).toBe(true);
  });
});
