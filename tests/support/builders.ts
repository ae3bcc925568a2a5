import { emptyAgreement, type Agreement } from '../../src/domain/agreement/agreement.ts';
import { noEvening, type Evening } from '../../src/domain/evening/evening.ts';
import type { PlanState } from '../../src/domain/plan.ts';
import {
  weekdays,
  type OneOffWindow,
  type WeeklyWindow,
} from '../../src/domain/schedule/window.ts';
import type { Coverage } from '../../src/domain/sites/coverage.ts';

/** Where a test plays unless it says otherwise. */
export const HOME = 'Europe/Paris';

/** The instant a clock on the wall shows `2025-03-28 19:00`; the first of two. */
export const local = (clock: string, zone = HOME): Temporal.Instant =>
  Temporal.PlainDateTime.from(clock.replace(' ', 'T'))
    .toZonedDateTime(zone, { disambiguation: 'earlier' })
    .toInstant();

/** Every day from 18:00 to 20:00, over our list. */
export const aWindow = (over: Partial<WeeklyWindow> = {}): WeeklyWindow => ({
  id: 'dinner',
  title: 'Dinner',
  days: weekdays,
  everyWeeks: 1,
  start: '18:00',
  end: '20:00',
  covers: 'list',
  ...over,
});

/** On Friday 2025-03-28 from 18:00 to 20:00. */
export const aOneOff = (over: Partial<OneOffWindow> = {}): OneOffWindow => ({
  id: 'eve',
  title: 'Eve',
  on: '2025-03-28',
  start: '18:00',
  end: '20:00',
  covers: 'list',
  ...over,
});

export const anAgreement = (over: Partial<Agreement> = {}): Agreement => ({
  ...emptyAgreement,
  names: ['Noa', 'Jules'],
  windows: [aWindow()],
  sites: ['news.test'],
  ...over,
});

export const anEvening = (over: Partial<Evening> = {}): Evening => ({ ...noEvening, ...over });

export const aState = (over: Partial<PlanState> = {}): PlanState => ({
  agreement: anAgreement(),
  evening: noEvening,
  zone: HOME,
  ...over,
});

export const aCoverage = (over: Partial<Coverage> = {}): Coverage => ({
  everything: false,
  sites: ['news.test'],
  keptOpen: [],
  excepted: [],
  embedded: false,
  ...over,
});
