import { vi } from 'vitest';
import { emptyAgreement, type Agreement } from '../../src/domain/agreement/agreement.ts';
import { usualNudges } from '../../src/domain/checkins/nudges.ts';
import { noEvening, type Evening } from '../../src/domain/evening/evening.ts';
import { planFor, type Plan } from '../../src/domain/plan.ts';
import type { ScreenFreeWindow, WeeklyWindow } from '../../src/domain/schedule/window.ts';
import { rulesFor } from '../../src/domain/sites/rules.ts';
import type { Answered } from '../../src/messaging/commands.ts';
import { fake, ID } from '../support/fake-browser.ts';
import { deviceZone, now, resetClock } from '../support/fake-clock.ts';

export const BLOCK_PAGE = `chrome-extension://${ID}/src/pages/blocked/index.html`;

/** Every Monday 19:30 to 22:00, unless said otherwise. */
export const aWindow = (more: Partial<WeeklyWindow> = {}): ScreenFreeWindow => ({
  id: 'dinner',
  title: 'Dinner',
  days: ['mon'],
  everyWeeks: 1,
  start: '19:30',
  end: '22:00',
  covers: 'list',
  ...more,
});

export const anAgreement = (more: Partial<Agreement> = {}): Agreement => ({
  ...emptyAgreement,
  windows: [aWindow()],
  sites: ['news.example'],
  ...more,
});

/**
 * A browser and a device as on the first day: Monday 2026-11-23, noon. Nothing comes up by itself, so
 * that the alarm is about windows alone; tests of check-ins choose otherwise.
 */
export function freshDevice(): void {
  fake.reset();
  const moments = { start: false, middle: false, close: false };
  fake.store({ nudges: { version: 1, data: { ...usualNudges, moments } } });
  resetClock();
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
}

/** The worker starts, as the browser would start it; what an earlier one listened to is gone. */
export async function startWorker(): Promise<void> {
  for (const event of Object.values(fake.events)) event.forget();
  for (const event of [
    fake.browser.storage.onChanged,
    fake.access.onAdded,
    fake.access.onRemoved,
    fake.notifications.onClicked,
  ])
    event.forget();
  vi.resetModules();
  await import('../../src/background/index.ts');
  await fake.settled();
}

export function haveAgreement(agreement: Agreement): void {
  fake.store({ agreement: { version: 1, data: agreement } });
}

const dataOf = (key: string, area: 'local' | 'session' = 'local') =>
  (fake.stored(area)[key] as { data: unknown } | undefined)?.data;

export const storedAgreement = () => (dataOf('agreement') as Agreement) ?? emptyAgreement;
export const storedEvening = () => (dataOf('evening') as Evening) ?? noEvening;
export const storedFailures = () => (dataOf('failures') as { where: string }[]) ?? [];
export const storedMarks = () => dataOf('covered', 'session') ?? [];
/** The keys of every kept occurrence, month by month. */
export const keptKeys = () =>
  Object.keys(fake.stored())
    .filter((key) => key.startsWith('kept:'))
    .sort()
    .flatMap((key) => (dataOf(key) as { key: string }[]).map((one) => one.key));

export const presentPlan = (): Plan =>
  planFor({ agreement: storedAgreement(), evening: storedEvening(), zone: deviceZone() }, now());

export const wantedRules = () => rulesFor(presentPlan().coverage, BLOCK_PAGE);

/** Asks from one of our pages, and waits until all that follows from it has happened. */
export async function ask(command: string, input?: unknown): Promise<Answered> {
  const answer = await fake.ask(command, input);
  await fake.settled();
  return answer as Answered;
}

export async function ring(): Promise<void> {
  fake.ring();
  await fake.settled();
}
