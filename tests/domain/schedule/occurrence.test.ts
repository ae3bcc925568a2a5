import { describe, expect, test } from 'vitest';
import {
  nextOccurrenceOf,
  occurrenceOn,
  occurrencesAt,
  occurrencesBetween,
} from '../../../src/domain/schedule/occurrence.ts';
import { isKnownZone } from '../../../src/domain/schedule/zone.ts';
import { planFor } from '../../../src/domain/plan.ts';
import { aOneOff, aState, anAgreement, aWindow, local } from '../../support/builders.ts';
import '../runs.ts';

const spans = (zone: string, ...windows: Parameters<typeof occurrencesBetween>[0]) => {
  return (from: string, to: string) =>
    occurrencesBetween(windows, local(from, zone), local(to, zone), zone).map(({ start, end }) =>
      [start, end].map((at) =>
        at.toZonedDateTimeISO(zone).toString({ smallestUnit: 'minute', timeZoneName: 'never' }),
      ),
    );
};
const hours = (zone: string, date: string, start: string, end: string) => {
  const o = occurrenceOn(aWindow({ start, end }), Temporal.PlainDate.from(date), zone);
  return o && o.start.until(o.end).total('hours');
};
const runsAt = (clock: string, zone: string, ...windows: Parameters<typeof occurrencesAt>[0]) =>
  occurrencesAt(windows, local(clock, zone), zone).map(({ key }) => key);

describe('an ordinary week', () => {
  const weekday = aWindow({ days: ['mon', 'tue', 'wed', 'thu', 'fri'] });

  test('1: a weekday window runs from its start up to, not at, its end', () => {
    expect(runsAt('2025-06-04 17:59:59.999', 'Europe/Paris', weekday)).toEqual([]);
    expect(runsAt('2025-06-04 18:00', 'Europe/Paris', weekday)).toEqual(['dinner@2025-06-04']);
    expect(runsAt('2025-06-04 19:59:59.999', 'Europe/Paris', weekday)).toHaveLength(1);
    expect(runsAt('2025-06-04 20:00', 'Europe/Paris', weekday)).toEqual([]);
    expect(runsAt('2025-06-07 19:00', 'Europe/Paris', weekday)).toEqual([]);
  });

  test('2: a Friday night reaches into Saturday, and Saturday has none of its own', () => {
    const night = aWindow({ days: ['fri'], start: '22:00', end: '06:30' });
    expect(runsAt('2025-06-07 00:00', 'Europe/Paris', night)).toEqual(['dinner@2025-06-06']);
    expect(runsAt('2025-06-07 06:29', 'Europe/Paris', night)).toEqual(['dinner@2025-06-06']);
    expect(runsAt('2025-06-07 06:30', 'Europe/Paris', night)).toEqual([]);
    expect(runsAt('2025-06-07 22:00', 'Europe/Paris', night)).toEqual([]);
    expect(runsAt('2025-06-06 05:00', 'Europe/Paris', night)).toEqual([]);
  });

  test('4: of two windows end to end one runs at every minute', () => {
    const second = aWindow({ id: 'later', start: '20:00', end: '22:00' });
    const state = aState({ agreement: anAgreement({ windows: [weekday, second] }) });
    for (const clock of ['19:59:59.999', '20:00']) {
      expect(planFor(state, local(`2025-06-04 ${clock}`)).phase).toBe('active');
    }
  });

  test('every five weeks counts so from whatever week one looks', () => {
    const every = aWindow({ days: ['wed'], everyWeeks: 5, from: '2025-06-04' });
    const span = spans('UTC', every);
    expect(span('2025-07-01 00:00', '2025-08-31 00:00').map(([start]) => start)).toEqual([
      '2025-07-09T18:00+00:00',
      '2025-08-13T18:00+00:00',
    ]);
    for (const week of ['2025-06-16', '2025-06-23', '2025-06-30']) {
      expect(span(`${week} 00:00`, `${week} 23:59`)).toEqual([]);
    }
  });

  test('occurrences come in order of their start, then of their end, whatever the windows say', () => {
    const windows = [
      aWindow({ id: 'late', start: '19:00', end: '19:30' }),
      aWindow({ id: 'long', start: '18:00', end: '22:00' }),
      aWindow({ id: 'dinner', start: '18:00', end: '20:00' }),
    ];
    for (const some of [windows, windows.toReversed()]) {
      expect(runsAt('2025-06-04 19:15', 'Europe/Paris', ...some)).toEqual([
        'dinner@2025-06-04',
        'long@2025-06-04',
        'late@2025-06-04',
      ]);
    }
  });

  test('15: a window in a zone that is not known here goes by the clock of the device', () => {
    const away = aWindow({ zone: 'Mars/Olympus' });
    expect(runsAt('2025-06-04 18:00', 'Asia/Tokyo', away)).toEqual(['dinner@2025-06-04']);
    expect(isKnownZone('Mars/Olympus')).toBe(false);
    expect(isKnownZone('Asia/Tokyo')).toBe(true);
  });

  test('every two weeks counts from the Monday of its first date', () => {
    const every = aWindow({ days: ['mon', 'sun'], everyWeeks: 2, from: '2025-06-04' });
    expect(spans('UTC', every)('2025-05-01 00:00', '2025-07-01 00:00').map(([s]) => s)).toEqual([
      '2025-06-08T18:00+00:00',
      '2025-06-16T18:00+00:00',
      '2025-06-22T18:00+00:00',
      '2025-06-30T18:00+00:00',
    ]);
  });

  test('every two weeks, a Sunday night reaches into the week that has none', () => {
    const every = aWindow({
      days: ['sun'],
      everyWeeks: 2,
      from: '2025-06-02',
      start: '22:00',
      end: '06:00',
    });
    expect(runsAt('2025-06-09 05:59', 'Europe/Paris', every)).toEqual(['dinner@2025-06-08']);
    expect(runsAt('2025-06-16 05:00', 'Europe/Paris', every)).toEqual([]);
  });

  test('20: a leap day has its window like any other day', () => {
    expect(runsAt('2028-02-29 19:00', 'Europe/Paris', aOneOff({ on: '2028-02-29' }))).toEqual([
      'eve@2028-02-29',
    ]);
    const first = aWindow({ days: ['tue'], everyWeeks: 52, from: '2028-02-29' });
    const next = nextOccurrenceOf(first, local('2028-03-01 00:00'), 'Europe/Paris');
    expect(next?.key).toBe('dinner@2029-02-27');
  });
});

describe('clock changes', () => {
  const paris = 'Europe/Paris'; // 2025-03-30 02:00 → 03:00, 2025-10-26 03:00 → 02:00
  const newYork = 'America/New_York'; // 2025-11-02 02:00 → 01:00

  test('6: a night over the spring change ends by the wall clock, an hour shorter', () => {
    expect(hours(paris, '2025-03-29', '23:00', '07:00')).toBe(7);
  });

  test('7: a night over the autumn change ends by the wall clock, an hour longer', () => {
    expect(hours(paris, '2025-10-25', '23:00', '07:00')).toBe(9);
  });

  test('8: a window wholly inside the gap does not occur', () => {
    const inside = aWindow({ start: '02:15', end: '02:45' });
    expect(hours(paris, '2025-03-30', '02:15', '02:45')).toBeUndefined();
    expect(spans(paris, inside)('2025-03-29 12:00', '2025-03-31 12:00')).toEqual([
      ['2025-03-31T02:15+02:00', '2025-03-31T02:45+02:00'],
    ]);
    const next = nextOccurrenceOf(inside, local('2025-03-29 12:00'), paris);
    expect(next?.key).toBe('dinner@2025-03-31');
  });

  test('9: a window straddling the end of the gap begins at the change', () => {
    expect(
      spans(paris, aOneOff({ on: '2025-03-30', start: '02:45', end: '03:15' }))(
        '2025-03-30 00:00',
        '2025-03-31 00:00',
      ),
    ).toEqual([['2025-03-30T03:00+02:00', '2025-03-30T03:15+02:00']]);
  });

  test('9: a window straddling the start of the gap ends at the change', () => {
    expect(hours(paris, '2025-03-30', '01:45', '02:15')).toBe(0.25);
  });

  test('10: a window in the repeated hour runs from its first start to its second end', () => {
    expect(
      spans(newYork, aOneOff({ on: '2025-11-02', start: '01:00', end: '01:30' }))(
        '2025-11-02 00:00',
        '2025-11-03 00:00',
      ),
    ).toEqual([['2025-11-02T01:00-04:00', '2025-11-02T01:30-05:00']]);
  });

  test('11: Lord Howe moves by half an hour', () => {
    const zone = 'Australia/Lord_Howe'; // 2025-04-06 02:00 → 01:30, 2025-10-05 02:00 → 02:30
    expect(hours(zone, '2025-04-06', '01:30', '01:45')).toBe(0.75);
    expect(hours(zone, '2025-10-05', '02:00', '02:30')).toBeUndefined();
    expect(hours(zone, '2025-10-05', '02:10', '03:00')).toBe(0.5);
  });

  test('11: in Cairo the missing hour is the first of the day', () => {
    const zone = 'Africa/Cairo'; // 2025-04-25 00:00 → 01:00, 2025-10-31 00:00 → 23:00
    expect(hours(zone, '2025-04-24', '22:00', '00:30')).toBe(2);
    expect(hours(zone, '2025-04-25', '00:00', '01:00')).toBeUndefined();
    expect(hours(zone, '2025-10-30', '23:00', '00:00')).toBe(2);
    expect(hours(zone, '2025-10-30', '23:30', '23:45')).toBe(1.25);
  });

  test('11: in Apia a whole day is missing', () => {
    const zone = 'Pacific/Apia'; // 2011-12-30 does not exist
    expect(hours(zone, '2011-12-30', '18:00', '20:00')).toBeUndefined();
    expect(hours(zone, '2011-12-29', '22:00', '06:30')).toBe(2);
    expect(hours(zone, '2011-12-30', '22:00', '06:30')).toBe(6.5);
    expect(runsAt('2011-12-31 00:00', zone, aWindow({ start: '22:00', end: '06:30' }))).toEqual([
      'dinner@2011-12-30',
    ]);
  });

  test('11: at Troll two hours are missing, and two come twice', () => {
    const zone = 'Antarctica/Troll'; // 2025-03-30 01:00 → 03:00, 2025-10-26 03:00 → 01:00
    expect(hours(zone, '2025-03-30', '01:15', '02:45')).toBeUndefined();
    expect(hours(zone, '2025-03-30', '00:00', '04:00')).toBe(2);
    expect(hours(zone, '2025-10-26', '01:30', '02:30')).toBe(3);
  });

  test.each(['Asia/Kathmandu', 'Pacific/Chatham'])(
    '12: boundaries in %s lie on its wall minutes',
    (zone) => {
      const [[start, end] = []] = spans(zone, aOneOff())('2025-03-28 00:00', '2025-03-29 00:00');
      const offset = zone === 'Asia/Kathmandu' ? '+05:45' : '+13:45';
      expect([start, end]).toEqual([`2025-03-28T18:00${offset}`, `2025-03-28T20:00${offset}`]);
    },
  );
});

describe('zones', () => {
  const now = local('2025-06-04 19:00', 'Europe/Paris');

  test('13: a window of the device goes where the device goes', () => {
    expect(occurrencesAt([aWindow()], now, 'Europe/Paris')).toHaveLength(1);
    expect(occurrencesAt([aWindow()], now, 'America/New_York')).toEqual([]);
  });

  test('14: a window with a zone of its own stays there', () => {
    const fixed = aWindow({ zone: 'Europe/Paris' });
    for (const zone of ['Europe/Paris', 'America/New_York', 'Pacific/Kiritimati']) {
      expect(occurrencesAt([fixed], now, zone)).toHaveLength(1);
    }
  });
});

describe('the search is bounded', () => {
  const windows = [
    aWindow({ everyWeeks: 52, from: '2025-06-04' }),
    aWindow({ id: 'night', start: '22:00', end: '06:30' }),
    aOneOff(),
    aWindow({ id: 'far', from: '9999-12-30', everyWeeks: 52 }),
  ];

  test.each(['1970-01-01 00:00', '2300-06-01 18:30', '0001-01-01 00:00', '9998-06-01 18:30'])(
    '19: with the clock at %s',
    (clock) => {
      const state = aState({ agreement: anAgreement({ windows }) });
      expect(planFor(state, local(clock)).phase).toMatch(/idle|active/);
    },
  );

  test('19: a window that can never come again is over', () => {
    expect(nextOccurrenceOf(aOneOff(), local('2025-03-28 18:00'), 'Europe/Paris')).toBeUndefined();
    const never = nextOccurrenceOf(
      aWindow(),
      local('2025-03-28 18:00'),
      'Europe/Paris',
      () => false,
    );
    expect(never).toBeUndefined();
  });
});
