import type { Agreement } from '../domain/agreement/agreement.ts';
import type { Evening } from '../domain/evening/evening.ts';
import { planFor, type Plan, type PlanState } from '../domain/plan.ts';
import { rulesFor } from '../domain/sites/rules.ts';
import { setAlarm } from '../platform/alarm.ts';
import { isAnyLoading } from '../platform/covers.ts';
import { deviceZone, now } from '../platform/clock.ts';
import { blockPage, setRules } from '../platform/rules.ts';
import { agreementItem, eveningItem } from '../storage/items.ts';
import { coverOpenPages } from './covering.ts';
import { keepEnded } from './keeping.ts';
import { lookAfter } from './reach.ts';
import { guardPages, stopOwnWorkers } from './second-line.ts';
import { showState } from './toolbar.ts';

const ARRIVING = { seconds: 30 } as const;
/** With nothing ahead the worker still looks once a day: clocks and zones move. */
const REARM = { hours: 24 } as const;

export interface Situation {
  readonly state: PlanState;
  readonly plan: Plan;
  readonly at: Temporal.Instant;
}

/** The plan of this moment, or undefined when what is stored cannot be read. */
export async function situation(): Promise<Situation | undefined> {
  const [agreement, evening] = await Promise.all([agreementItem.read(), eveningItem.read()]);
  if (agreement.state !== 'ok' || evening.state !== 'ok') return undefined;
  return situationOf(agreement.value, evening.value);
}

export function situationOf(agreement: Agreement, evening: Evening): Situation {
  const at = now();
  const state: PlanState = { agreement, evening, zone: deviceZone() };
  return { state, at, plan: planFor(state, at) };
}

/** Half a minute: a page that takes longer to come is met by the rules when it is opened again. */
const hasJustBegun = ({ plan, at }: Situation): boolean =>
  plan.running.some((o) => Temporal.Instant.compare(o.start.add(ARRIVING), at) > 0);

/**
 * Makes the browser match the plan of this moment. Idempotent, and each part on its own: one that
 * fails stops no other, is kept for the diagnostics line, and the next wake-up repairs it.
 */
export async function reconcile(lookSoon: () => void = () => undefined): Promise<void> {
  // What cannot be read at all is as good as unreadable: it must not hold anything shut.
  const current = await situation().catch(() => undefined);
  const plan = current?.plan;
  const rearm = now().add(REARM);
  const boundary = plan?.boundary;
  const alarm = boundary && Temporal.Instant.compare(boundary, rearm) < 0 ? boundary : rearm;
  // Rules first: what is opened during the sweep must meet them already. Unreadable state fails open.
  await lookAfter({ rules: () => setRules(rulesFor(plan?.coverage, blockPage())) });
  await lookAfter({
    ownWorkers: () => stopOwnWorkers(plan),
    pages: () => guardPages(plan),
    covers: () => coverOpenPages(plan),
    alarm: () => setAlarm(alarm),
    icon: () => showState(current),
    kept: async () => current && keepEnded(current),
  });
  if (current && hasJustBegun(current) && (await isAnyLoading())) lookSoon();
}
