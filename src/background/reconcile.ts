import type { Agreement } from '../domain/agreement/agreement.ts';
import type { Evening } from '../domain/evening/evening.ts';
import { planFor, type Plan, type PlanState } from '../domain/plan.ts';
import { rulesFor } from '../domain/sites/rules.ts';
import { isAnyLoading } from '../platform/covers.ts';
import { deviceZone, now } from '../platform/clock.ts';
import { blockPage, setRules } from '../platform/rules.ts';
import { agreementItem, eveningItem, settingsItem } from '../storage/items.ts';
import { coverOpenPages } from './covering.ts';
import { keepEnded } from './keeping.ts';
import { lookAfter } from './reach.ts';
import { bringUp, clearNudge, nextNudgeAt, pacingOf } from './nudging.ts';
import { guardPages, guardsFor, stopOwnWorkers, watchPages, watchRevisits } from './second-line.ts';
import { tellBefore } from './telling.ts';
import { showState } from './toolbar.ts';
import { wakeFor } from './waking.ts';

const ARRIVING = { seconds: 30 } as const;
const ARRIVED_MS = 2000;
/** A read that is refused is tried once more, for what holds must not fall for a moment's trouble. */
const AGAIN_MS = 500;

export interface Situation {
  readonly state: PlanState;
  readonly plan: Plan;
  readonly at: Temporal.Instant;
}

/** The plan of this moment, or undefined when what is stored cannot be read. */
export async function situation(): Promise<Situation | undefined> {
  const [agreement, evening] = await bothRead().catch(() => after(AGAIN_MS).then(bothRead));
  if (agreement.state !== 'ok' || evening.state !== 'ok') return undefined;
  return situationOf(agreement.value, evening.value);
}

const bothRead = () => Promise.all([agreementItem.read(), eveningItem.read()]);

const after = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

export function situationOf(agreement: Agreement, evening: Evening): Situation {
  const at = now();
  const state: PlanState = { agreement, evening, zone: deviceZone() };
  return { state, at, plan: planFor(state, at) };
}

/** A choice that cannot be read may have been to keep them out. */
export async function addressesAreKeptOut(): Promise<boolean> {
  const settings = await settingsItem.read().catch(() => undefined);
  return settings?.state !== 'ok' || settings.value.keepAddressesOut;
}

/** Half a minute: a page that takes longer to come is met by the rules when it is opened again. */
const hasJustBegun = ({ plan, at }: Situation): boolean =>
  plan.running.some((o) => Temporal.Instant.compare(o.start.add(ARRIVING), at) > 0);

/**
 * Makes the browser match the plan of this moment. Idempotent, and each part on its own: one that
 * fails stops no other, is kept for the diagnostics line, and the next wake-up repairs it.
 */
export async function reconcile(again: () => void): Promise<void> {
  // What cannot be read at all is as good as unreadable: it must not hold anything shut.
  let refusal: unknown;
  const current = await situation().catch((reason: unknown) => {
    refusal = reason;
    return undefined;
  });
  const plan = current?.plan;
  // Both lines first: what is opened during the sweep must meet them already. Unreadable state fails open.
  const keepAddressesOut = await addressesAreKeptOut();
  const guards = guardsFor(plan, keepAddressesOut);
  let isNew = false;
  await lookAfter({
    rules: () => setRules(rulesFor(plan?.coverage, blockPage(), { keepAddressesOut })),
    ownWorkers: () => stopOwnWorkers(plan, keepAddressesOut),
    pages: async () => {
      isNew = await guardPages(guards);
    },
  });
  // Open pages are covered meanwhile: what may come up is not worth a wait to them.
  const pacing = pacingOf(current).catch(() => undefined);
  await lookAfter({
    revisits: () => watchRevisits(guards, again),
    covers: () => coverOpenPages(plan, { isWordless: keepAddressesOut }),
    watch: async () => {
      if (isNew) await watchPages(guards);
    },
    alarm: async () =>
      wakeFor(earliest(plan?.boundary, current && nextNudgeAt(await pacing, current.at)), again),
    icon: async () => showState(current, (await pacing)?.nudges.channels.icon ?? false),
    notification: () => tellBefore(current),
    checkIns: async () => bringUp(current, await pacing),
    nudge: () => clearNudge(current),
    reading: async () => {
      if (refusal) throw refusal;
    },
    kept: async () => current && keepEnded(current),
  });
  // A page that was on its way when a window began has come by then.
  if (current && hasJustBegun(current) && (await isAnyLoading())) setTimeout(again, ARRIVED_MS);
}

const earliest = (a: Temporal.Instant | undefined, b: Temporal.Instant | undefined) =>
  a && b ? (Temporal.Instant.compare(a, b) < 0 ? a : b) : (a ?? b);
