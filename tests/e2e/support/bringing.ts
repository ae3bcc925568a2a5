import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

declare const browser: Browser;

/** The zone every journey runs in: no clock change, and there it is between seven and eight. */
export const zone = zoneWhereItIs(19);

/** `Etc/GMT+5` is five hours behind UTC: the sign is the other way round than one would think. */
export function zoneWhereItIs(hour: number): string {
  const ahead = ((hour - new Date().getUTCHours() + 35) % 24) - 11;
  return ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

const MINUTE = 60_000;
/** Room to launch a browser, bring the agreement and look around before it begins. */
const HEAD_START = 25_000;

interface Soon {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  /** The agreement file's own fields of the window. */
  readonly window: Readonly<Record<string, unknown>>;
}

/** A window that begins with the next full minute that leaves a head start, or `ahead` minutes later. */
export function windowSoon(minutes: number, ahead = 0): Soon {
  const at = Math.ceil((Date.now() + HEAD_START) / MINUTE + ahead) * MINUTE;
  const start = Temporal.Instant.fromEpochMilliseconds(at);
  const end = start.add({ minutes });
  const clock = (instant: Temporal.Instant) =>
    instant.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
  const day = start
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toLocaleString('en', { weekday: 'short' });
  const window = {
    id: 'dinner',
    title: 'Dinner and after',
    days: [day.toLowerCase()],
    everyWeeks: 1,
    start: clock(start),
    end: clock(end),
    zone: null,
    covers: 'list',
  };
  return { start, end, window };
}

export const agreementWith = (more: object): object => ({
  format: 'undivided-agreement',
  version: 1,
  names: ['Noa', 'Jules'],
  windows: [],
  sites: ['news.test', 'video.test/shorts'],
  keptOpen: ['maps.test', 'news.test/weather'],
  embedded: false,
  ...more,
});

/** Chooses `content` as a file under *Bring an agreement*, as a person would. */
export async function chooseFile(data: Tab, content: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'undivided-file-'));
  try {
    const path = join(folder, 'agreement.json');
    await writeFile(path, content);
    await data.setFiles('input[type=file]', [path]);
  } finally {
    // The page has read it by the time it has something to say.
    await data.waitFor(() => document.querySelector('aside li, aside [role=alert]') !== null);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Brings an agreement on the Data page and accepts it, access included. */
export async function bring(session: Session, agreement: object): Promise<Tab> {
  const data = await session.open('src/pages/options/index.html#/data');
  await data.waitForElement('input[type=file]');
  await chooseFile(data, JSON.stringify(agreement));
  await data.clickRole('button', 'Use this agreement');
  const { sites } = agreement as { sites: readonly string[] };
  await data.waitFor(
    async (site) => {
      const stored = await browser.storage.local.get('agreement');
      return JSON.stringify(stored).includes(site);
    },
    JSON.stringify(sites.at(-1)),
  );
  return data;
}
