import { facts } from '../deck/facts.ts';
import { withAnswer, withShown } from '../domain/checkins/answer.ts';
import { dueAt, nextDueAt, type Due, type PacingState } from '../domain/checkins/pacing.ts';
import { passedOver, settledIn, standingIn, withCameUp } from '../domain/evening/came-up.ts';
import type { CameUp } from '../domain/evening/evening.ts';
import { unreadAt } from '../domain/together/note.ts';
import { t } from '../platform/i18n.ts';
import { isFirefox } from '../platform/engine.ts';
import { clearNotification, notify } from '../platform/notifications.ts';
import { mayNotify } from '../platform/permissions.ts';
import { isAnyoneThere } from '../platform/presence.ts';
import { isForPrivateWindows } from '../platform/private.ts';
import { openCheckInQuietly } from '../platform/windows.ts';
import {
  coupleItem,
  historyItem,
  notesJournal,
  nudgesItem,
  settingsItem,
} from '../storage/items.ts';
import { decide, written } from './deciding.ts';
import type { Situation } from './reconcile.ts';
import { today } from './today.ts';

/** The name of the notification; it says that something is there, and never what. */
export const NUDGE = 'nudge';

/**
 * What may come up by itself now, read only while a window runs: outside one nothing of this is
 * looked at. Undefined also where what was chosen cannot be read, for then nothing comes up.
 */
export async function pacingOf(current: Situation | undefined): Promise<PacingState | undefined> {
  if (!current || current.plan.phase !== 'active' || isForPrivateWindows()) return undefined;
  const [nudges, settings, history, couple, hasUnreadNote] = await Promise.all([
    nudgesItem.read(),
    settingsItem.read(),
    historyItem.read(),
    coupleItem.read(),
    mayOpen(current) && isAnyNoteUnread(current.at),
  ]);
  if (nudges.state !== 'ok' || history.state !== 'ok') return undefined;
  const { seed, restsUntil } = couple.state === 'ok' ? couple.value : { seed: 0 };
  return {
    plan: current.state,
    facts,
    nudges: nudges.value,
    withoutMiddle: settings.state === 'ok' ? settings.value.withoutMiddle : [],
    history: history.value,
    seed,
    ...(restsUntil === undefined ? {} : { restsUntil }),
    hasUnreadNote,
  };
}

/** Whether something may still open what runs; only then the jar is looked into. */
const mayOpen = ({ plan, state }: Situation): boolean =>
  plan.running.some(
    ({ key }) => !state.evening.cameUp?.some(({ of, moment }) => of === key && moment === 'start'),
  );

const isAnyNoteUnread = async (at: Temporal.Instant): Promise<boolean> =>
  unreadAt(await notesJournal.readAll(), at) !== undefined;

/** When something may next come up, so that the worker is awake. */
export const nextNudgeAt = (pacing: PacingState | undefined, at: Temporal.Instant) =>
  pacing && nextDueAt(pacing, at);

/**
 * Brings up what is due, if somebody is at the screen; if not, the worker looks again when they are
 * back. It is written down before it is shown, so that a worker stopped in between shows it at most
 * once. What stood until its window was over was passed over.
 */
export async function bringUp(
  current: Situation | undefined,
  pacing: PacingState | undefined,
): Promise<void> {
  if (!current || isForPrivateWindows()) return;
  await passOver(passedOver(current.state.evening, current.plan, current.at));
  if (!pacing) return;
  const due = dueAt(pacing, current.at);
  if (!due || !(await isAnyoneThere())) return;
  // What it displaces was not answered.
  await passOver(standingIn(current.state.evening));
  await mark(due, current);
  await show(due, pacing);
}

/** Takes the notification away once nothing waits to be opened. */
export async function clearNudge(current: Situation | undefined): Promise<void> {
  const { cameUp = [] } = current?.state.evening ?? {};
  if (cameUp.length > 0 && !cameUp.some(({ stands }) => stands)) await clearNotification(NUDGE);
}

/** What stands unanswered is known as passed over from now on. */
export async function passOver(passed: readonly CameUp[]): Promise<void> {
  if (passed.length === 0) return;
  const on = today();
  const answers = passed.map(({ what }) => ({ cardId: what, outcome: 'passed', on }) as const);
  await written(historyItem.update((history) => answers.reduce(withAnswer, history)));
  await written(
    decide((evening) => passed.reduce((now, { what }) => settledIn(now, what), evening)),
  );
}

async function mark(due: Due, { at }: Situation): Promise<void> {
  const on = today();
  await written(decide((evening) => withCameUp(evening, due, at)));
  if (due.what === 'fewer') {
    await written(nudgesItem.update((nudges) => ({ ...nudges, askedFewer: on })));
  } else {
    await written(historyItem.update((history) => withShown(history, due.what, on)));
  }
}

/**
 * The start may open a window of its own, where that does not take the focus or it is wanted all the
 * same; the rest changes the icon, which follows what stands, and where it is wanted notifies.
 */
async function show({ moment }: Due, { nudges: { channels } }: PacingState): Promise<void> {
  const opens = moment === 'start' && (channels.window ?? !isFirefox());
  if (opens && (await openCheckInQuietly('now'))) return;
  if (channels.notification && (await mayNotify())) {
    await notify(NUDGE, t('extensionName'), t('notifyNudge'));
  }
}
