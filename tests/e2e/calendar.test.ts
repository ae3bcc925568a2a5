import { afterAll, beforeAll, expect, it } from 'vitest';
import { occurrencesBetween } from '../../src/domain/schedule/occurrence.ts';
import { aWindow } from '../support/builders.ts';
import { readCalendar } from '../support/calendar-reader.ts';
import { agreementWith, bring } from './support/bringing.ts';
import { launch, type Session } from './support/session.ts';
import { startSite, type Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

let site: Site;
let session: Session;
let data: Tab;

/** From the next year on, so that none of them runs while this is tried. */
const year = Temporal.Now.plainDateISO().year + 1;
const [from, to] = [`${year}-01-03T00:00:00Z`, `${year + 2}-12-01T00:00:00Z`] as const;
const iso = (at: Temporal.Instant) => new Date(at.epochMilliseconds).toISOString();
const shared = { days: ['sat', 'sun'], from: `${year}-01-01` } as const;
const windows = [
  aWindow({
    ...shared,
    id: 'a',
    title: 'Paris',
    zone: 'Europe/Paris',
    start: '22:00',
    end: '06:30',
  }),
  aWindow({
    ...shared,
    id: 'b',
    title: 'York',
    zone: 'America/New_York',
    start: '01:15',
    end: '02:45',
  }),
  aWindow({ ...shared, id: 'c', title: 'Howe', zone: 'Australia/Lord_Howe', everyWeeks: 2 }),
];

beforeAll(async () => {
  site = await startSite();
  session = await launch({ site });
  data = await bring(session, agreementWith({ windows }));
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

it('the browser’s own zones make a calendar file that another program reads alike', async () => {
  await data.evaluate(() => {
    // A download would leave the page: what would be saved is looked at instead.
    URL.createObjectURL = (file) => {
      void (file as Blob).text().then((text) => (document.body.dataset['saved'] = text));
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await data.clickRole('button', 'Save .ics');
  const file = await data.waitFor(() => document.body.dataset['saved']);
  const read = readCalendar(file, from, to).map(({ title, start, end }) => [title, start, end]);
  const [begin, end] = [Temporal.Instant.from(from), Temporal.Instant.from(to)];
  const happening = occurrencesBetween(windows, begin, end, 'UTC').map((o) => [
    o.window.title,
    iso(o.start),
    iso(o.end),
  ]);
  expect(read.sort()).toEqual(happening.sort());
  expect(read.length).toBeGreaterThan(600);
});
