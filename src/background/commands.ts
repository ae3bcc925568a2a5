import { parseAgreement } from '../domain/agreement/schema.ts';
import { emptyAgreement, type Agreement } from '../domain/agreement/agreement.ts';
import {
  beginNow,
  endEarly,
  except,
  pause,
  resume,
  skipNext,
  skipWeek,
  tidied,
  unskip,
} from '../domain/evening/decisions.ts';
import type { Evening } from '../domain/evening/evening.ts';
import { putOff, startEarly } from '../domain/evening/moving.ts';
import { hold, loosens, release } from '../domain/evening/held.ts';
import { planFor, type Plan } from '../domain/plan.ts';
import type { Result } from '../domain/problem.ts';
import { hostAndPath } from '../domain/sites/address.ts';
import { setAsideBy, siteOf } from '../domain/sites/coverage.ts';
import { hostViewOf } from '../domain/sites/host-view-of.ts';
import type { Asker, Handlers } from '../messaging/serve.ts';
import { deviceZone } from '../platform/clock.ts';
import { closeTab } from '../platform/covers.ts';
import { openBeside } from '../platform/windows.ts';
import * as items from '../storage/items.ts';
import { checkInCommands } from './check-ins.ts';
import { coverViewOf, leaveTab, showBlockPage } from './covering.ts';
import { dateCommands } from './dates.ts';
import { decide, written } from './deciding.ts';
import { eraseKept } from './erasing.ts';
import { keepEnded } from './keeping.ts';
import { noteCommands } from './notes.ts';
import { addressesAreKeptOut, situation, situationOf } from './reconcile.ts';
import { settingsCommands } from './settings.ts';
import { togetherCommands } from './together.ts';

const SNAPSHOTS = 3;
const MOST_SAVED = 200;

/** What each command does. Input is checked here or by the domain; a refusal is a reply. */
export const handlers: Handlers = {
  saveAgreement: async (draft) => save(draft),
  bringAgreement: async (draft) => save(draft, { snapshot: true }),
  restoreAgreement,
  // Every command is followed by a look; this one is nothing else.
  lookAgain: async () => undefined,
  finishWelcome: async () => {
    await written(items.coupleItem.update((couple) => ({ ...couple, welcomed: true })));
  },

  beginNow: async ({ minutes }) => {
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > 24 * 60)
      throw new RangeError('minutes');
    let began = false;
    await changeEvening((evening, plan, at) => {
      const next = beginNow(evening, plan, at, minutes);
      began = next !== evening;
      return next;
    });
    return began;
  },
  endEarly: () => changeEvening((evening, plan) => endEarly(evening, plan)),
  pause: () => changeEvening((evening, plan, at) => pause(evening, plan, at, deviceZone())),
  resume: () => changeEvening((evening, _, at) => resume(evening, at)),
  skipNext: ({ windowId }) => skip(skipNext, windowId),
  unskip: ({ key }) => changeEvening((evening, _, at) => unskip(evening, at, key)),
  skipWeek: ({ windowId }) => skip(skipWeek, windowId),
  startEarly: async ({ key }) =>
    changeEvening((evening, plan, at) => startEarly(evening, plan, at, key)),
  putOff: async ({ key }) => changeEvening((evening, plan) => putOff(evening, plan, key)),
  openException: async ({ host, kind }) => {
    if (!isHost(host)) throw new RangeError('host');
    await changeEvening((evening, plan, at) =>
      plan.coverage
        ? except(
            evening,
            plan,
            at,
            siteOf(plan.coverage, host),
            kind === 'together' ? kind : 'five',
          )
        : evening,
    );
  },

  ...checkInCommands,
  ...noteCommands,
  ...dateCommands,
  ...togetherCommands,

  savePage: async ({ url }) => saveUrl(url),
  forgetSaved: async () => {
    await items.savedItem.erase();
  },
  ...settingsCommands,
  erase: ({ what }) => eraseKept(what),

  coverMe: async (_, asker) => {
    const current = await situation();
    const coverage = current?.plan.coverage;
    const url = asker.url;
    return coverage && url && setAsideBy(coverage)(url)
      ? coverViewOf(current.plan, { ...asker, isWordless: await addressesAreKeptOut() })
      : undefined;
  },
  watchMe: async (_, asker) => {
    const plan = (await situation())?.plan;
    if (!plan?.coverage || !plan.until || !asker.url) return undefined;
    const view = hostViewOf(plan.coverage, asker.url);
    return view && { ...view, until: plan.until.toString() };
  },
  closeMe: async (_, asker) => closeAsker(asker),
  saveMe: async (_, asker) => {
    if (asker.url) await saveUrl(asker.url);
    await closeAsker(asker);
  },
  askMe: async (_, { tabId, url }) => {
    if (tabId === undefined || !url) return;
    await openBeside(tabId, `src/pages/blocked/index.html?ask#${url}`);
  },
  leaveMe: async (_, { tabId }) => {
    if (tabId !== undefined) await leaveTab(tabId);
  },
  yieldMe: async (_, { tabId, url }) => {
    const coverage = (await situation())?.plan.coverage;
    if (tabId === undefined || !url || !coverage || !setAsideBy(coverage)(url)) return;
    await showBlockPage(tabId, url, await addressesAreKeptOut());
  },
};

async function save(draft: Agreement, { snapshot = false } = {}): Promise<Result<Agreement>> {
  const parsed = parseAgreement(draft);
  if (!parsed.ok) return parsed;
  const before = await items.agreementItem.read();
  if (snapshot && before.state === 'ok') await keepSnapshot(before.value);
  const current = await situation();
  if (current) await keepEnded(current, { anew: true });
  // Held first: a worker stopped in between has changed nothing yet.
  const isLoosening = await wouldLoosen(parsed.value);
  if (isLoosening) await changeEvening((evening, plan) => hold(evening, plan));
  const saved = await items.agreementItem.update(() => parsed.value);
  // What was loosened and is so no more waits for nothing: an edit was undone.
  if (saved.ok && !isLoosening && current?.state.evening.held) await changeEvening(release);
  return saved;
}

/** Whether the agreement would free something of what runs now. */
async function wouldLoosen(next: Agreement): Promise<boolean> {
  const current = await situation();
  if (!current) return false;
  const { held: _, ...evening } = current.state.evening;
  return loosens(current.plan, planFor({ ...current.state, agreement: next, evening }, current.at));
}

async function keepSnapshot(agreement: Agreement): Promise<void> {
  if (agreement === emptyAgreement) return;
  await items.snapshotsItem.update((kept) => [agreement, ...kept].slice(0, SNAPSHOTS));
}

/** The newest snapshot comes back, and goes from the ring. */
async function restoreAgreement(): Promise<Result<Agreement>> {
  const kept = await items.snapshotsItem.read();
  const [newest, ...rest] = kept.state === 'ok' ? kept.value : [];
  if (!newest) return { ok: false, problem: { code: 'missing', field: 'snapshots' } };
  const restored = await save(newest);
  if (restored.ok) await items.snapshotsItem.update(() => rest);
  return restored;
}

async function skip(what: typeof skipNext, windowId: string): Promise<void> {
  const current = await situation();
  if (!current) return;
  await changeEvening((evening, _, at) =>
    what(evening, current.state.agreement, windowId, at, deviceZone()),
  );
}

async function changeEvening(
  change: (evening: Evening, plan: Plan, at: Temporal.Instant) => Evening,
): Promise<void> {
  const agreement = await items.agreementItem.read();
  if (agreement.state !== 'ok') throw new Error('the agreement cannot be read');
  // Before anything is let go or tidied away, what ended until now is counted as it was.
  const current = await situation();
  // Where that cannot be written, leaving must still be possible.
  if (current) await keepEnded(current, { anew: true }).catch(() => undefined);
  await written(
    decide((evening) => {
      const { plan, at } = situationOf(agreement.value, evening);
      return change(tidied(evening, plan, at), plan, at);
    }),
  );
}

async function saveUrl(url: string): Promise<void> {
  const place = hostAndPath(url);
  if (!place) return;
  await written(
    items.savedItem.update((pages) =>
      [...pages.filter((page) => page.url !== url), { url, host: place.host }].slice(-MOST_SAVED),
    ),
  );
}

async function closeAsker({ tabId }: Asker): Promise<void> {
  if (tabId !== undefined) await closeTab(tabId);
}

const isHost = (host: unknown): host is string =>
  typeof host === 'string' && hostAndPath(`http://${host}/`)?.host === host;
